-- @@stderr --
pydtrace: failed to set -x iregs: Invalid option name
