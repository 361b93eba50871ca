/*
 * The ten words that came most often, every second, and then afresh.
 *
 * @@script: ../../../dscripts/topwords.d
 * @@args: -q
 */
