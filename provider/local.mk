# The one list of probes, and what is generated from it: a table for C, and outside of
# Linux one header of `dtrace -h` a provider.
providers = %D%/pythonprobes.d %D%/python.d

BUILT_SOURCES += %D%/table.h
CLEANFILES += %D%/table.h %D%/sdt-pythonprobes.h %D%/sdt-python.h
EXTRA_DIST += %D%/table.awk $(providers)

%D%/table.h: %D%/table.awk $(providers)
	$(AM_V_GEN)$(MKDIR_P) %D% && \
	( cd $(srcdir) && $(AWK) -f %D%/table.awk $(providers) ) >$@.tmp && mv $@.tmp $@

if DTRACE_HEADERS
BUILT_SOURCES += %D%/sdt-pythonprobes.h %D%/sdt-python.h
endif

%D%/sdt-pythonprobes.h: %D%/pythonprobes.d
	$(AM_V_GEN)$(MKDIR_P) %D% && $(DTRACE) -h -s $(srcdir)/%D%/pythonprobes.d -o $@
%D%/sdt-python.h: %D%/python.d
	$(AM_V_GEN)$(MKDIR_P) %D% && $(DTRACE) -h -s $(srcdir)/%D%/python.d -o $@
