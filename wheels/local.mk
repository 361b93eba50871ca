# The wheel and what setup.py builds from; `./bootstrap wheels` is the way in.
EXTRA_DIST += $(addprefix %D%/, assemble.py command.py makefile.py apt.sh unpack.sh)

# Where the wheel goes, the Python that has setuptools and wheel, and arguments of
# assemble.py.
wheel_dist = $(abs_builddir)/dist
wheel_python = /usr/bin/python3
wheel_sysroot =
wheel_headers =

# pydtrace as one file that needs no library of the system: it runs on any Linux.
if HAVE_LIBBPF
EXTRA_PROGRAMS += %D%/pydtrace
CLEANFILES += %D%/pydtrace %D%/pydtrace.map
%C%_pydtrace_SOURCES = src/pydtrace/main.c
%C%_pydtrace_LDADD = libpydtrace.la libdlang.la $(LIBBPF_STATIC_LIBS)
%C%_pydtrace_LDFLAGS = -XCClinker -static-pie -Wl,-Map,%D%/pydtrace.map

wheel: $(BUILT_SOURCES)
	$(MAKE) $(AM_MAKEFLAGS) %D%/pydtrace
	CC='$(CC)' '$(wheel_python)' -B $(srcdir)/%D%/assemble.py $(abs_builddir) '$(wheel_sysroot)' \
	  '$(wheel_dist)' $(wheel_headers)
else
wheel:
	@echo 'wheels: pydtrace is built without libbpf here; a wheel needs it' >&2; exit 1
endif
.PHONY: wheel
