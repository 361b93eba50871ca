-- @@stderr --
pydtrace: failed to compile script err.D_PRAGCTL_INVAL.unknown.d: [D_PRAGCTL_INVAL] line 2: invalid control directive: #nosuch
