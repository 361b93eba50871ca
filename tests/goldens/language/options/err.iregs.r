-- @@stderr --
pydtrace: failed to set -x iregs: Insufficient registers to generate code
