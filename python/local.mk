# The packages probe and profiler, and pythonprobes, which holds what they share.
probe_python = %D%/probe/__init__.py %D%/probe/__init__.pyi %D%/probe/__main__.py \
	%D%/probe/py.typed
probe_site_python = %D%/probe/_site/sitecustomize.py
profiler_python = %D%/profiler/__init__.py %D%/profiler/__init__.pyi %D%/profiler/__main__.py \
	%D%/profiler/_decorate.py %D%/profiler/_report.py %D%/profiler/model.py \
	%D%/profiler/stored.py %D%/profiler/_totals.py %D%/profiler/py.typed
profiler_forms_python = $(addprefix %D%/profiler/forms/, __init__.py _sources.py _templates.py callgrind.py \
	folded.py html.py pstats.py speedscope.py svg.py text.py)
profiler_templates = $(addprefix %D%/profiler/forms/templates/, report.html report.css data.js flame.js \
	overview.js python.js report.js source.js table.js flame.svg flame-frame.svg flame-svg.js)
pythonprobes_python = %D%/pythonprobes/__init__.py %D%/pythonprobes/__main__.py \
	%D%/pythonprobes/_collect.py %D%/pythonprobes/_costs.py %D%/pythonprobes/_run.py \
	%D%/pythonprobes/probe.py %D%/pythonprobes/profiler.py
python_files = $(probe_python) $(probe_site_python) $(profiler_python) $(profiler_forms_python) \
	$(profiler_templates) $(pythonprobes_python)
start_files = $(addprefix %D%/, pythonprobes.pth pythonprobes.start pythonprobes_start.py)
EXTRA_DIST += $(python_files) $(start_files) %D%/owner.sh

probe_DATA = $(probe_python)
probesitedir = $(pyexecdir)/probe/_site
probesite_DATA = $(probe_site_python)
pthdir = $(pyexecdir)
pth_DATA = $(start_files)
profilerdir = $(pyexecdir)/profiler
profiler_DATA = $(profiler_python)
formsdir = $(profilerdir)/forms
forms_DATA = $(profiler_forms_python)
templatesdir = $(formsdir)/templates
templates_DATA = $(profiler_templates)
pythonprobesdir = $(pyexecdir)/pythonprobes
pythonprobes_DATA = $(pythonprobes_python)

# pip knows by this folder what make has installed, and leaves it alone; make leaves alone what pip
# has installed.
distinfodir = $(pyexecdir)/pythonprobes-$(VERSION).dist-info
dist_distinfo_DATA = %D%/INSTALLER
nodist_distinfo_DATA = %D%/METADATA
before_install = install-am install-exec-am install-data-am
$(before_install): refuse-other-owner
.PHONY: refuse-other-owner
refuse-other-owner:
	@$(SHELL) $(srcdir)/%D%/owner.sh "$(DESTDIR)$(pyexecdir)"

# The build tree holds the packages as they are installed, so that
# PYTHONPATH=<build>/python runs them.  The extension is the very file that
# libtool made: tracers find a probe by its file.
build_module = %D%/probe/_probe$(PYTHON_EXT_SUFFIX)
all-local: $(build_module) %D%/packages.stamp
$(build_module): %D%/probe/_probe.la
	$(AM_V_GEN)rm -f $@ && ln %D%/probe/.libs/_probe$(PYTHON_EXT_SUFFIX) $@
%D%/packages.stamp: $(python_files)
	$(AM_V_GEN)$(MKDIR_P) %D%/probe/_site %D%/profiler/forms/templates %D%/pythonprobes && \
	for file in $(python_files); do \
		test -e $(builddir)/$$file || $(LN_S) $(abs_srcdir)/$$file $(builddir)/$$file || exit 1; \
	done && touch $@
CLEANFILES += $(build_module) %D%/packages.stamp

# A build in a folder of its own has links to the sources; they go with it.  So do the packages that
# tests have built (tests/lib/pythons.py).
clean-local:
	rm -rf tests/built
	test "$(abs_srcdir)" = "$(abs_builddir)" || \
		( cd $(builddir) && rm -f $(python_files) )
	rm -rf %D%/probe/__pycache__ %D%/probe/_site/__pycache__ %D%/profiler/__pycache__ \
		%D%/profiler/forms/__pycache__ %D%/pythonprobes/__pycache__

# Python does not use libtool's own file.
install-data-hook:
	rm -f $(DESTDIR)$(probedir)/_probe.la
	for info in $(DESTDIR)$(pyexecdir)/pythonprobes-*.dist-info; do \
		test "$$info" = "$(DESTDIR)$(distinfodir)" || rm -rf "$$info"; \
	done
uninstall-hook:
	rm -f $(DESTDIR)$(probedir)/_probe$(PYTHON_EXT_SUFFIX)
	rm -f $(DESTDIR)$(pthdir)/__pycache__/pythonprobes_start.*.pyc
	rm -rf $(DESTDIR)$(probedir)/__pycache__ $(DESTDIR)$(probesitedir)/__pycache__ \
		$(DESTDIR)$(profilerdir)/__pycache__ $(DESTDIR)$(formsdir)/__pycache__ \
		$(DESTDIR)$(pythonprobesdir)/__pycache__
	-rmdir $(DESTDIR)$(probesitedir) $(DESTDIR)$(probedir) $(DESTDIR)$(templatesdir) \
		$(DESTDIR)$(formsdir) $(DESTDIR)$(profilerdir) $(DESTDIR)$(pythonprobesdir) \
		$(DESTDIR)$(distinfodir)
