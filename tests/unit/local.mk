# Check programs and the libraries that each is linked with.

# The command's parts; check_loop and check_replay bring their own consumer or program.
observer_checks = %D%/check_command_line %D%/check_replay %D%/check_loop %D%/check_target
EXTRA_DIST += %D%/suite.h

check_PROGRAMS += $(observer_checks)
TESTS += $(observer_checks)
%C%_check_command_line_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_command_line_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)
%C%_check_replay_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_replay_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)
%C%_check_loop_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_loop_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)
%C%_check_target_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_target_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_notes
TESTS += %D%/check_notes
%C%_check_notes_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_notes_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_executable
TESTS += %D%/check_executable
%C%_check_executable_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_executable_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_usdt_args
TESTS += %D%/check_usdt_args
%C%_check_usdt_args_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_usdt_args_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

# The BPF program, compiled into a test for the registers of each machine that it knows.
check_PROGRAMS += %D%/check_uprobe_aarch64 %D%/check_uprobe_x86_64
TESTS += %D%/check_uprobe_aarch64 %D%/check_uprobe_x86_64
%C%_check_uprobe_aarch64_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_uprobe_aarch64_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)
%C%_check_uprobe_x86_64_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_uprobe_x86_64_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_objects
TESTS += %D%/check_objects
%C%_check_objects_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_objects_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_procfs
TESTS += %D%/check_procfs
%C%_check_procfs_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_procfs_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_aggregate
TESTS += %D%/check_aggregate
%C%_check_aggregate_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_aggregate_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_dynvar
TESTS += %D%/check_dynvar
%C%_check_dynvar_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_dynvar_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_key %D%/check_events
TESTS += %D%/check_key %D%/check_events
%C%_check_key_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_key_LDADD = libdlang.la $(CHECK_LIBS)
%C%_check_events_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_events_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_eval
TESTS += %D%/check_eval
%C%_check_eval_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_eval_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_str %D%/check_visible
TESTS += %D%/check_str %D%/check_visible
%C%_check_str_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_str_LDADD = libdlang.la $(CHECK_LIBS)
%C%_check_visible_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_visible_LDADD = libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_channel %D%/check_channel_owner %D%/check_channel_stress
check_PROGRAMS += %D%/check_listen %D%/check_children
TESTS += %D%/check_channel %D%/check_channel_owner %D%/check_channel_stress %D%/check_listen \
	%D%/check_children
channel_check = %D%/check_channel_util.c %D%/check_channel.h
one_mapping_ldflags = -Wl,--wrap=mmap,--wrap=munmap
if TSAN
channel_check += %D%/one_mapping.c
channel_ldflags = $(one_mapping_ldflags)
endif
check_PROGRAMS += %D%/check_one_mapping
TESTS += %D%/check_one_mapping
%C%_check_one_mapping_SOURCES = %D%/check_one_mapping.c %D%/one_mapping.c
%C%_check_one_mapping_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_one_mapping_LDFLAGS = $(AM_LDFLAGS) $(one_mapping_ldflags)
%C%_check_one_mapping_LDADD = $(CHECK_LIBS)
%C%_check_channel_SOURCES = %D%/check_channel.c $(channel_check)
%C%_check_channel_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_channel_LDFLAGS = $(AM_LDFLAGS) $(channel_ldflags)
%C%_check_channel_LDADD = libchannel.la libchannelwriter.la libdlang.la $(CHECK_LIBS)
%C%_check_channel_owner_SOURCES = %D%/check_channel_owner.c $(channel_check)
%C%_check_channel_owner_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_channel_owner_LDFLAGS = $(AM_LDFLAGS) $(channel_ldflags)
%C%_check_channel_owner_LDADD = libchannel.la libchannelwriter.la libdlang.la $(CHECK_LIBS)
%C%_check_channel_stress_SOURCES = %D%/check_channel_stress.c $(channel_check)
%C%_check_channel_stress_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_channel_stress_LDFLAGS = $(AM_LDFLAGS) $(channel_ldflags)
%C%_check_channel_stress_LDADD = libchannel.la libchannelwriter.la libdlang.la $(CHECK_LIBS)
%C%_check_listen_SOURCES = %D%/check_listen.c $(channel_check)
%C%_check_listen_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_listen_LDFLAGS = $(AM_LDFLAGS) $(channel_ldflags)
%C%_check_listen_LDADD = libchannel.la libchannelwriter.la libdlang.la $(CHECK_LIBS)
%C%_check_children_SOURCES = %D%/check_children.c $(channel_check)
%C%_check_children_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_children_LDFLAGS = $(AM_LDFLAGS) $(channel_ldflags)
%C%_check_children_LDADD = libchannel.la libchannelwriter.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_clock
TESTS += %D%/check_clock
%C%_check_clock_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_clock_LDADD = libchannel.la libdlang.la $(CHECK_LIBS)

check_PROGRAMS += %D%/check_queue
TESTS += %D%/check_queue
%C%_check_queue_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_queue_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)

if HAVE_LIBBPF
check_PROGRAMS += %D%/check_uprobe
TESTS += %D%/check_uprobe
%C%_check_uprobe_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_uprobe_LDADD = libpydtrace.la libdlang.la $(CHECK_LIBS)
endif

# The collector's tables, which need no Python.
check_PROGRAMS += %D%/check_tally
TESTS += %D%/check_tally
%C%_check_tally_SOURCES = %D%/check_tally.c src/tracee/tally.c src/tracee/store.c \
	src/tracee/suspended.c src/channel/clock.c
%C%_check_tally_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_tally_LDADD = $(CHECK_LIBS)

# The extension's own sources, in a program that embeds Python.
if PYTHON_EMBED
check_PROGRAMS += %D%/check_tracee
TESTS += %D%/check_tracee
%C%_check_tracee_SOURCES = %D%/check_tracee.c $(tracee_sources)
%C%_check_tracee_CPPFLAGS = $(tracee_cppflags)
%C%_check_tracee_CFLAGS = $(tracee_cflags) $(CHECK_CFLAGS)
%C%_check_tracee_LDADD = libchannel.la libdlang.la $(PYTHON_EMBED_LIBS) $(CHECK_LIBS)
endif

check_PROGRAMS += %D%/check_compile %D%/check_glob %D%/check_options %D%/check_types
TESTS += %D%/check_compile %D%/check_glob %D%/check_options %D%/check_types
%C%_check_compile_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_compile_LDADD = libdlang.la $(CHECK_LIBS)
%C%_check_glob_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_glob_LDADD = libdlang.la $(CHECK_LIBS)
%C%_check_options_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_options_LDADD = libdlang.la $(CHECK_LIBS)
%C%_check_types_CFLAGS = $(AM_CFLAGS) $(CHECK_CFLAGS)
%C%_check_types_LDADD = libdlang.la $(CHECK_LIBS)
