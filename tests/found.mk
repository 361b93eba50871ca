# The files of tests/, by kind.  These are GNU make's functions, which automake
# must not see: configure puts them into the Makefile.
test_files := $(shell cd $(srcdir) && find tests -type f ! -path '*/.*' ! -path '*/__pycache__/*' \
	! -name '*.log' ! -name '*.trs' ! -name '*.l[ao]' ! -name '*.o' ! -name '*~' | LC_ALL=C sort)
goldens := $(filter tests/goldens/%.d, $(test_files))
python_tests := $(filter tests/python/%.py, $(test_files))
command_tests := $(filter tests/command/%.sh, $(test_files))
model_tests := $(filter tests/model/%.py, $(test_files))
live_tests := $(filter tests/live/%.py tests/live/%.sh, $(test_files))
live := $(live_tests) $(filter-out tests/goldens/language/%, $(goldens))
wheel_tests := $(filter tests/wheels/%.py, $(test_files))
soak_tests := $(filter tests/soak/%.py, $(test_files))
self_tests := $(filter tests/self/%.sh tests/self/%.py, $(test_files))
TESTS += $(goldens) $(python_tests) $(command_tests) $(live_tests) $(model_tests) $(self_tests)
apart = $(filter-out $(live), $(TESTS))
