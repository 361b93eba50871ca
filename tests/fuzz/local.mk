# make fuzz: each harness for FUZZ_TIME seconds, seeded from the goldens or from real notes.  It
# needs clang with libFuzzer (Debian: clang libclang-rt-dev).  A harness leaves the
# inputs that crash in fuzz/NAME/.
FUZZ_CLANG = clang
FUZZ_TIME = 60
FUZZ_CFLAGS = -std=gnu11 -g -O1 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined

# The harnesses, and the sources that each is made of.
fuzz_harnesses = fuzz-script fuzz-events fuzz-notes fuzz-args
fuzz_dlang = `ls $(srcdir)/src/dlang/*.c $(srcdir)/src/dlang/*/*.c | grep -v -e /parser.c -e /lexer.c` \
	src/dlang/syntax/parser.c src/dlang/syntax/lexer.c
fuzz_operands = $(srcdir)/src/arch/*/operand.c
fuzz_notes = $(addprefix $(srcdir)/src/pydtrace/, elf_file.c notes.c notes_name.c usdt_args.c) $(fuzz_operands)
fuzz_sources_script = $(fuzz_dlang)
fuzz_sources_events = $(fuzz_dlang)
fuzz_sources_notes = $(fuzz_notes)
fuzz_sources_args = $(srcdir)/src/pydtrace/usdt_args.c $(fuzz_operands)

fuzz: $(fuzz_harnesses)
$(fuzz_harnesses): fuzz-%: $(BUILT_SOURCES)
	@$(FUZZ_CLANG) $(FUZZ_CFLAGS) -x c /dev/null -c -o /dev/null || \
	  { echo "make fuzz needs clang with libFuzzer (Debian: clang libclang-rt-dev)" >&2; exit 1; }
	@$(MAKE) $(AM_MAKEFLAGS) src/dlang/syntax/parser.c src/dlang/syntax/lexer.c
	$(MKDIR_P) fuzz/$*/corpus
	CC="$(CC)" $(SHELL) $(srcdir)/%D%/seed $* $(srcdir) fuzz/$*/corpus
	$(FUZZ_CLANG) $(FUZZ_CFLAGS) $(AM_CPPFLAGS) -I$(builddir)/src $(DEFS) \
	  $(srcdir)/%D%/fuzz_$*.c $(srcdir)/src/xmalloc.c $(fuzz_sources_$*) -lm -o fuzz/$*/fuzz
	cd fuzz/$* && ./fuzz -max_total_time=$(FUZZ_TIME) -max_len=8192 -rss_limit_mb=2048 \
	  -timeout=20 -close_fd_mask=1 corpus
.PHONY: fuzz $(fuzz_harnesses)
