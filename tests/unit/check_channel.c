/*
 * check_channel.c - the channel, one step at a time: fired events arrive unchanged,
 * events without room are counted, and a process attaches only to a channel it may trust.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "channel/layout.h"
#include "check_channel.h"
#include "suite.h"

/* The last event, copied. */
static struct {
	struct channel_owner owner;
	struct channel_site site;
	struct channel_event event;
	char text[CHANNEL_ARGS][4096];
} last;

static void
keep(struct trial *t, const struct channel_event *e)
{
	(void)t;
	last.owner = *e->owner;
	last.site = *e->site;
	last.event = *e;
	for (int i = 0; i < CHANNEL_ARGS; i++)
		if (e->text[i].text != NULL)
			memcpy(last.text[i], e->text[i].text, e->text[i].len + 1);
}

/* --- one firing ---------------------------------------------------------- */

START_TEST(an_event_arrives_as_fired)
{
	struct trial t = { .event = keep };

	trial_open(&t, 256, 65536);
	attach();
	channel_writer_fire(LINE, (uint64_t[]){ (uintptr_t)"app.py", (uintptr_t)"main", -7ull });
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	ck_assert_uint_eq(t.dropped, 0);
	ck_assert_uint_eq(last.site.wanted, LINE);
	ck_assert_str_eq(last.site.module, "_probe.so");
	ck_assert_str_eq(last.site.function, "trace_line");
	ck_assert_str_eq(last.text[0], "app.py");
	ck_assert_uint_eq(last.event.text[0].len, 6);
	ck_assert_str_eq(last.text[1], "main");
	ck_assert_int_eq((int64_t)last.event.arg[2], -7);
	ck_assert_ptr_null(last.event.text[2].text);
	ck_assert_int_eq(last.owner.pid, getpid());
	ck_assert_int_eq(last.owner.ppid, getppid());
	ck_assert_int_eq(last.owner.tid, gettid());
	ck_assert_uint_eq(last.owner.uid, getuid());
	ck_assert_str_ne(last.owner.comm, "");
	trial_close(&t);
}
END_TEST

static uint64_t
monotonic(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

START_TEST(an_event_has_its_time)
{
	struct trial t = { .event = keep };
	const uint64_t off = 50000;		/* ns: for a busy machine */

	trial_open(&t, 256, 65536);
	attach();
	uint64_t before = monotonic();
	fire_five("now");
	uint64_t after = monotonic();
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	ck_assert_uint_ge(last.event.time + off, before);
	ck_assert_uint_le(last.event.time, after + off);
	trial_close(&t);
}
END_TEST

/* Texts of every length, at every alignment, cut and uncut. */
START_TEST(texts_are_cut_at_strsize)
{
	const size_t strsize = (size_t[]){ 1, 2, 8, 9, 16, 17, 100, 256 }[_i];
	struct trial t = { .event = keep };
	char page[600];

	trial_open(&t, strsize, 65536);
	attach();
	for (size_t at = 0; at < 9; at++)
		for (size_t len = 0; len < 300; len++) {
			memset(page, '\xff', sizeof(page));
			for (size_t i = 0; i < len; i++)
				page[at + i] = (char)(1 + i % 255);
			page[at + len] = '\0';
			fire_five(page + at);
			trial_read(&t);
			size_t want = len < strsize ? len : strsize - 1;
			for (int i = 0; i < 5; i++) {
				ck_assert_uint_eq(last.event.text[i].len, want);
				ck_assert_mem_eq(last.text[i], page + at, want);
				ck_assert_int_eq(last.text[i][want], '\0');
			}
		}
	ck_assert_uint_eq(t.delivered, 9 * 300);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* A text may end at the end of mapped memory. */
START_TEST(text_at_the_end_of_memory)
{
	struct trial t = { .event = keep };
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	char *p = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	ck_assert_int_eq(mprotect(p + page, page, PROT_NONE), 0);
	trial_open(&t, 256, 65536);
	attach();
	for (size_t len = 0; len < 40; len++) {
		memset(p, 'x', page);
		p[page - 1] = '\0';
		fire_five(p + page - 1 - len);
		trial_read(&t);
		ck_assert_uint_eq(last.event.text[4].len, len);
	}
	trial_close(&t);
}
END_TEST

START_TEST(a_null_pointer_is_no_text)
{
	struct trial t = { .event = keep };

	trial_open(&t, 256, 65536);
	attach();
	channel_writer_fire(FIVE, (uint64_t[]){ (uintptr_t)"a", 0, (uintptr_t)"", 0,
	    (uintptr_t)"e" });
	trial_read(&t);
	ck_assert_str_eq(last.text[0], "a");
	ck_assert_ptr_null(last.event.text[1].text);
	ck_assert_ptr_nonnull(last.event.text[2].text);
	ck_assert_uint_eq(last.event.text[2].len, 0);
	ck_assert_ptr_null(last.event.text[3].text);
	ck_assert_str_eq(last.text[4], "e");
	trial_close(&t);
}
END_TEST

/* The channel captures only the parts that the script reads, cpu and vtime among them. */
START_TEST(what_is_wanted_is_captured)
{
	struct trial t = { .event = keep };
	char *cause;

	t.reader = channel_reader_create(256, 65536, &cause);
	int wanted = channel_reader_want(t.reader, "python", "line", 0x5, 0x2,
	    CHANNEL_CPU | CHANNEL_VTIME);
	putenv((char *)channel_reader_env(t.reader));
	attach();
	ck_assert(!channel_writer_wants(FIVE));
	ck_assert(channel_writer_wants(LINE));
	for (unsigned i = 0; i < CHANNEL_ARGS; i++) {
		ck_assert(!channel_writer_reads(FIVE, i));
		ck_assert_int_eq(channel_writer_reads(LINE, i), i < 3);
	}
	ck_assert_uint_eq(semaphore[FIVE], 0);
	ck_assert_uint_eq(semaphore[LINE], 1);
	fire_five("not wanted");
	channel_writer_fire(LINE, (uint64_t[]){ (uintptr_t)"file", (uintptr_t)"func", 9 });
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	ck_assert_uint_eq(t.dropped, 0);
	ck_assert_uint_eq(last.site.wanted, (unsigned)wanted);
	ck_assert_uint_ne(last.event.arg[0], 0);
	ck_assert_uint_eq(last.event.arg[1], 0);
	ck_assert_uint_eq(last.event.arg[2], 9);
	ck_assert_ptr_null(last.event.text[0].text);
	ck_assert_str_eq(last.text[1], "func");
	ck_assert_uint_ne(last.event.vtime, 0);
	ck_assert_uint_lt(last.event.cpu, 4096);
	trial_close(&t);
}
END_TEST

/* Two sites in turn: neither's event shows the other's values. */
START_TEST(sites_do_not_mix)
{
	struct trial t = { .event = keep };

	trial_open(&t, 256, 65536);
	attach();
	for (int i = 0; i < 3; i++) {
		fire_five("five");
		trial_read(&t);
		ck_assert_uint_eq(last.event.arg[2], 0);
		ck_assert_ptr_nonnull(last.event.text[4].text);
		fire_line(1, 42);
		trial_read(&t);
		ck_assert_uint_eq(last.event.arg[2], 42);
		ck_assert_ptr_null(last.event.text[4].text);
	}
	trial_close(&t);
}
END_TEST

/* Another extension offers its site of the same probe later. */
START_TEST(a_site_added_later)
{
	static unsigned short own;
	struct channel_probe other = sites[FIVE];
	struct trial t = { .event = keep };

	other.module = "other.so";
	other.semaphore = &own;
	ck_assert_int_eq(channel_writer_add(&other), -1);	/* nothing is open yet */
	trial_open(&t, 256, 65536);
	attach();
	fire_five("first");
	int i = channel_writer_add(&other);
	ck_assert_int_eq(i, NSITES);
	ck_assert_uint_eq(own, 1);
	channel_writer_fire((size_t)i, (uint64_t[5]){ (uintptr_t)"second" });
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 2);
	ck_assert_str_eq(last.site.module, "other.so");
	ck_assert_uint_eq(last.site.wanted, FIVE);
	channel_reader_close(t.reader);
	fire_five("too late");
	ck_assert_uint_eq(own, 0);
	ck_assert_int_eq(channel_writer_add(&other), NSITES + 1);	/* for tracers that come later */
	ck_assert_uint_eq(own, 0);
	trial_close(&t);
}
END_TEST

/* --- room ---------------------------------------------------------------- */

/* Pools of any size, read rarely: delivered + dropped = fired, no record torn. */
START_TEST(a_full_pool_counts_drops)
{
	struct trial t = { .event = NULL };

	trial_open(&t, (size_t[]){ 8, 64, 256 }[_i % 3], (uint64_t)262144 << _i / 2);
	attach();
	for (uint64_t n = 0; n < 30000; n++) {
		fire_line(1, n);
		if (n % 97 == 0)
			fire_five("a text that is longer than most of the others");
		if (n % 1999 == 0)
			trial_read(&t);
	}
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, 30000 + 30000 / 97 + 1);
	trial_close(&t);
}
END_TEST

/* Only a full pool loses events. */
START_TEST(nothing_is_lost_while_there_is_room)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 4096);
	attach();
	for (uint64_t n = 0; n < 20000; n++) {
		fire_line(1, n);
		if (n % 8 == 7)
			trial_read(&t);
	}
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered, 20000);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* The bytes of memory that this process's pool has. */
static uint64_t
memory_of_pool(void)
{
	char line[512];
	uint64_t kb = 0, one;
	bool pool = false;
	FILE *f = fopen("/proc/self/smaps", "r");

	while (fgets(line, sizeof(line), f) != NULL) {
		if (strstr(line, "-s ") != NULL || strstr(line, "-p ") != NULL)
			pool = strstr(line, "/memfd:pythonprobes (deleted)") != NULL;
		else if (pool && sscanf(line, "Rss: %lu kB", &one) == 1 && one > kb)
			kb = one;
	}
	fclose(f);
	return kb * 1024;
}

/* Threads that fire, live on, and fire again. */
enum { CROWD = 100 };
static pthread_t crowd[CROWD];
static pthread_barrier_t crowd_barrier;

static void *
fire_twice(void *arg)
{
	fire_five("crowded");
	pthread_barrier_wait(&crowd_barrier);
	pthread_barrier_wait(&crowd_barrier);
	fire_five("again");
	pthread_barrier_wait(&crowd_barrier);
	return arg;
}

/* All of them have fired the first time. */
static void
crowd_start(void)
{
	pthread_barrier_init(&crowd_barrier, NULL, CROWD + 1);
	for (int i = 0; i < CROWD; i++)
		ck_assert_int_eq(pthread_create(&crowd[i], NULL, fire_twice, NULL), 0);
	pthread_barrier_wait(&crowd_barrier);
}

/* And the second time, and ended. */
static void
crowd_end(void)
{
	pthread_barrier_wait(&crowd_barrier);
	pthread_barrier_wait(&crowd_barrier);
	for (int i = 0; i < CROWD; i++)
		pthread_join(crowd[i], NULL);
}

/* Read until all that was fired is accounted for, and idle threads have lost their chunks. */
static void
settle(struct trial *t)
{
	for (int i = 0; i < 5; i++) {
		usleep(110000);
		trial_read(t);
	}
}

/* A thread that fires in another chunk, just when its idle one is being taken away: the firings of
 * both are counted once. */
START_TEST(a_chunk_is_taken_while_its_thread_fires)
{
	enum { ROUNDS = 8 };
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 1 << 20);
	attach();
	for (uint64_t n = 0; n < ROUNDS; n++) {
		fire_line(1, n);
		trial_read(&t);
		usleep(110000);
		trial_read(&t);		/* the chunk is idle, and `taken` set */
	}
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered, ROUNDS);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* More threads than there are chunks: those that come too late lose events, until idle ones have
 * given theirs back. */
START_TEST(more_threads_than_chunks)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 32 * CHANNEL_CHUNK_MIN);
	attach();
	crowd_start();
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_gt(t.dropped, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, CROWD);
	settle(&t);
	fire_five("alone");
	trial_read(&t);
	uint64_t delivered = t.delivered;
	crowd_end();
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered + t.dropped, 2 * CROWD + 1);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_gt(t.delivered, delivered);
	trial_close(&t);
}
END_TEST

/* Whatever the number of threads and events, the records take no more memory than was given. */
START_TEST(memory_has_a_bound)
{
	enum { CHUNKS = 32 };
	struct trial t = { .event = NULL };

	trial_open(&t, 64, CHUNKS * CHANNEL_CHUNK_MIN);
	attach();
	crowd_start();
	for (uint64_t n = 0; n < 20000; n++) {
		fire_line(1, n);
		if (n % 500 == 0)
			trial_read(&t);
	}
	ck_assert_uint_le(memory_of_pool(), CHANNEL_FIRST + CHUNKS * CHANNEL_CHUNK_MIN);
	settle(&t);
	crowd_end();
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered + t.dropped, 2 * CROWD + 20000);
	trial_close(&t);
}
END_TEST

static void *
fire_and_end(void *arg)
{
	fire_line(*(unsigned *)arg, 0);
	return NULL;
}

/* Threads that come one after the other use one slot. */
START_TEST(threads_that_end_leave_their_slot)
{
	struct trial t = { .event = NULL };
	pthread_t thread;

	trial_open(&t, 64, 1 << 20);
	attach();
	for (unsigned i = 0; i < ORIGINS; i++) {
		ck_assert_int_eq(pthread_create(&thread, NULL, fire_and_end, &i), 0);
		pthread_join(thread, NULL);
	}
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, ORIGINS);
	ck_assert_uint_le(memory_of_pool(), 2 * 65536 + 4 * CHANNEL_CHUNK_MIN);
	trial_close(&t);
}
END_TEST

/* --- the reader goes ----------------------------------------------------- */

START_TEST(an_orderly_close_is_seen_at_once)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 65536);
	attach();
	fire_five("before");
	ck_assert_uint_eq(semaphore[FIVE], 1);
	channel_reader_close(t.reader);
	fire_five("after");
	ck_assert_uint_eq(semaphore[FIVE], 0);
	ck_assert_uint_eq(semaphore[LINE], 0);
	ck_assert(!channel_writer_wants(FIVE));
	fire_line(1, 1);
	ck_assert_uint_eq(semaphore[LINE], 0);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

/* Start a process of a user that opens a channel and never reads it; env becomes the value of
 * CHANNEL_ENV. */
static pid_t
start_reader(uid_t user, char *env, size_t len)
{
	int up[2];

	ck_assert_int_eq(pipe(up), 0);
	pid_t reader = fork();
	if (reader == 0) {
		struct trial t = { .event = NULL };
		if (user != getuid() && (setgid(user) != 0 || setuid(user) != 0))
			_exit(1);
		trial_open(&t, 64, 4096);
		if (write(up[1], getenv(CHANNEL_ENV), strlen(getenv(CHANNEL_ENV))) < 0)
			_exit(1);
		for (;;)
			pause();
	}
	ck_assert_int_gt(read(up[0], env, len - 1), 0);
	return reader;
}

static void
kill_reader(pid_t reader)
{
	kill(reader, SIGKILL);
	waitpid(reader, NULL, 0);
}

/* Killing the reader in another process does not stop firing, and lowers the semaphores in the
 * end. */
START_TEST(a_killed_reader_is_noticed)
{
	static char env[128];
	pid_t reader = start_reader(getuid(), env, sizeof(env));

	setenv(CHANNEL_ENV, env, 1);
	attach();
	for (int i = 0; i < 1000; i++)
		fire_five("full after a while");
	ck_assert_uint_eq(semaphore[FIVE], 1);
	kill_reader(reader);
	while (channel_writer_wants(FIVE))
		fire_five("still there?");
	ck_assert_uint_eq(semaphore[FIVE], 0);
	ck_assert_uint_eq(semaphore[LINE], 0);
}
END_TEST

/* --- whom to attach to --------------------------------------------------- */

static enum channel_status
try(const char *env)
{
	const char *cause = NULL;

	setenv(CHANNEL_ENV, env, 1);
	enum channel_status status = channel_writer_open(sites, NSITES, &cause);
	if (status == CHANNEL_REFUSED)
		ck_assert_ptr_nonnull(cause);
	ck_assert_uint_eq(semaphore[FIVE], 0);
	fire_five("into the void");
	return status;
}

/* None of these is a channel: the process does not attach and fires into the void. */
START_TEST(an_environment_without_a_channel)
{
	char fifo[] = "/tmp/check_channel.XXXXXX", text[128];
	int fd;

	switch (_i) {
	case 0: unsetenv(CHANNEL_ENV); ck_assert_int_eq(try(""), CHANNEL_NONE); return;
	case 1: ck_assert_int_eq(try("/etc/passwd"), CHANNEL_NONE); return;
	case 2: ck_assert_int_eq(try("/proc/999999999/fd/3:1"), CHANNEL_NONE); return;
	case 3: ck_assert_int_eq(try("/proc/1/fd/3:zz"), CHANNEL_NONE); return;
	case 4: ck_assert_int_eq(try("/proc/self/fd/3:12"), CHANNEL_NONE); return;
	case 5:			/* a FIFO without a writer */
		ck_assert_ptr_nonnull(mkdtemp(fifo));
		snprintf(text, sizeof(text), "%s/fifo", fifo);
		ck_assert_int_eq(mkfifo(text, 0600), 0);
		fd = open(text, O_RDONLY | O_NONBLOCK);
		unlink(text);
		rmdir(fifo);
		break;
	case 6: fd = open("/", O_RDONLY); break;
	case 7: fd = open("/dev/zero", O_RDWR); break;
	case 8:			/* huge and anonymous, but no channel */
		fd = open("/tmp", O_TMPFILE | O_RDWR, 0600);
		if (fd < 0)
			fd = memfd_create("no channel", 0);
		ck_assert_int_eq(ftruncate(fd, (off_t)1 << 33), 0);
		break;
	default:		/* without seals, it could shrink while mapped */
		fd = memfd_create("no seals", 0);
		ck_assert_int_eq(ftruncate(fd, 1 << 24), 0);
	}
	ck_assert_int_ge(fd, 0);
	snprintf(text, sizeof(text), "/proc/%d/fd/%d:1", (int)getpid(), fd);
	ck_assert_int_eq(try(text), CHANNEL_NONE);
}
END_TEST

/* A stale variable whose pid and descriptor now name another channel. */
START_TEST(another_key)
{
	struct trial t = { .event = NULL };
	char text[256];

	trial_open(&t, 64, 4096);
	snprintf(text, sizeof(text), "%.*s:1", (int)strcspn(getenv(CHANNEL_ENV), ":"),
	    getenv(CHANNEL_ENV));
	ck_assert_int_eq(try(text), CHANNEL_NONE);
	trial_close(&t);
}
END_TEST

/* What differs from a demand of ours, by place, and the word that says so. */
static const struct {
	size_t place;
	uint32_t value;
	const char *says;
} strange_demands[] = {
	/* Of another version all that follows may mean something else: the key, too. */
	{ offsetof(struct channel_demand, version), CHANNEL_VERSION + 1, "different versions" },
	{ offsetof(struct channel_demand, abi), CHANNEL_ABI + 1, "C library" },
	{ offsetof(struct channel_demand, chunks), CHANNEL_CHUNKS_MAX + 1, "not as pydtrace" }
};

/* A sealed file of these bytes, in the environment with this key. */
static void
demand_of(const void *bytes, size_t size, uint64_t key)
{
	static char text[sizeof(CHANNEL_ENV) + 64];
	int fd = memfd_create("strange", MFD_ALLOW_SEALING);

	ck_assert_int_eq(write(fd, bytes, size), (ssize_t)size);
	ck_assert_int_eq(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL), 0);
	snprintf(text, sizeof(text), "%s=/proc/%d/fd/%d:%llx", CHANNEL_ENV, (int)getpid(), fd,
	    (unsigned long long)key);
	ck_assert_int_eq(putenv(text), 0);
}

START_TEST(a_strange_demand)
{
	struct trial t = { .event = NULL };
	struct channel_demand demand;
	const char *cause = NULL;

	trial_open(&t, 64, 4096);
	ck_assert_int_eq(pread(channel_reader_file(t.reader), &demand, sizeof(demand), 0),
	    sizeof(demand));
	memcpy((char *)&demand + strange_demands[_i].place, &strange_demands[_i].value,
	    sizeof(strange_demands[_i].value));
	demand_of(&demand, sizeof(demand), demand.key + (_i == 0));
	ck_assert_int_eq(channel_writer_open(sites, NSITES, &cause), CHANNEL_REFUSED);
	ck_assert_ptr_nonnull(strstr(cause, strange_demands[_i].says));
	trial_close(&t);
}
END_TEST

/* The file of another version may be smaller than ours can be. */
START_TEST(a_small_demand_of_another_version)
{
	const struct { uint64_t magic; uint32_t version, abi; } head = {
		CHANNEL_DEMAND_MAGIC, CHANNEL_VERSION + 1, CHANNEL_ABI
	};
	const char *cause;

	demand_of(&head, sizeof(head), 1);
	ck_assert_int_eq(channel_writer_open(sites, NSITES, &cause), CHANNEL_REFUSED);
}
END_TEST

START_TEST(a_closed_channel)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 4096);
	channel_reader_close(t.reader);
	ck_assert_int_eq(try(getenv(CHANNEL_ENV)), CHANNEL_NONE);
	trial_close(&t);
}
END_TEST

static void
as_another_user(void *arg)
{
	if (setgid(65534) != 0 || setuid(65534) != 0)
		abort();
	ck_assert_int_eq(try(arg), CHANNEL_REFUSED);
}

START_TEST(another_users_channel)
{
	struct trial t = { .event = NULL };

	trial_open(&t, 64, 4096);
	ck_assert_int_eq(trial_reap(&t, start(as_another_user, getenv(CHANNEL_ENV))), 0);
	trial_close(&t);
}
END_TEST

/* Root, who may open every file, does not attach to an ordinary user's channel. */
START_TEST(root_and_an_ordinary_users_channel)
{
	static char env[128];
	pid_t reader = start_reader(65534, env, sizeof(env));

	ck_assert_int_eq(try(env), CHANNEL_REFUSED);
	kill_reader(reader);
}
END_TEST

/* --- re-entrance and fork ------------------------------------------------ */

static volatile sig_atomic_t handled;

static void
fire_in_handler(int sig)
{
	(void)sig;
	handled++;
	fire_five("in a handler");
}

/* Signal handlers fire in the middle of a fire: counted, never torn. */
START_TEST(a_handler_fires)
{
	struct trial t = { .event = NULL };
	struct sigaction action = { .sa_handler = fire_in_handler };
	timer_t timer;
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	uint64_t n = 0;

	trial_open(&t, 64, 1 << 20);
	attach();
	sigaction(SIGUSR1, &action, NULL);
	ck_assert_int_eq(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
	struct itimerspec often = { { 0, 20000 }, { 0, 20000 } };
	timer_settime(timer, 0, &often, NULL);
	while (handled < 2000) {
		fire_line(1, n++);
		if (n % 1000 == 0)
			trial_read(&t);
	}
	timer_delete(timer);
	signal(SIGUSR1, SIG_IGN);
	trial_read(&t);
	trial_read(&t);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered + t.dropped, n + (uint64_t)handled);
	trial_close(&t);
}
END_TEST

static void
fire_again(void *arg)
{
	for (uint64_t n = 0; n < 500; n++)
		fire_line(*(unsigned *)arg, n);
}

/* Children of a process that has fired write streams of their own. */
START_TEST(forks_fire_on_their_own)
{
	struct trial t = { .event = NULL };
	unsigned origin[8];
	pid_t child[8];

	trial_open(&t, 64, 1 << 20);
	attach();
	for (uint64_t n = 0; n < 100; n++)
		fire_line(0, n);
	for (unsigned i = 0; i < 8; i++) {
		origin[i] = i + 1;
		child[i] = start(fire_again, &origin[i]);
		fire_line(0, 100 + i);
	}
	for (unsigned i = 0; i < 8; i++)
		ck_assert_int_eq(trial_reap(&t, child[i]), 0);
	ck_assert_uint_eq(t.wrong, 0);
	ck_assert_uint_eq(t.delivered, 108 + 8 * 500);
	ck_assert_uint_eq(t.dropped, 0);
	trial_close(&t);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("channel");
	TCase *tc = add_case(suite, "one firing");

	ADD_TESTS(tc, an_event_arrives_as_fired, an_event_has_its_time);
	tcase_add_loop_test(tc, texts_are_cut_at_strsize, 0, 8);
	ADD_TESTS(tc, text_at_the_end_of_memory, a_null_pointer_is_no_text,
	    what_is_wanted_is_captured, sites_do_not_mix, a_site_added_later);

	tc = add_case(suite, "room");
	tcase_set_timeout(tc, 60);
	tcase_add_loop_test(tc, a_full_pool_counts_drops, 0, 8);
	ADD_TESTS(tc, nothing_is_lost_while_there_is_room, a_chunk_is_taken_while_its_thread_fires,
	    more_threads_than_chunks,
	    memory_has_a_bound, threads_that_end_leave_their_slot);

	tc = add_case(suite, "the reader goes");
	tcase_set_timeout(tc, 60);
	ADD_TESTS(tc, an_orderly_close_is_seen_at_once, a_killed_reader_is_noticed);

	tc = add_case(suite, "whom to attach to");
	tcase_add_loop_test(tc, an_environment_without_a_channel, 0, 10);
	tcase_add_loop_test(tc, a_strange_demand, 0,
	    sizeof(strange_demands) / sizeof(strange_demands[0]));
	ADD_TESTS(tc, another_key, a_small_demand_of_another_version, a_closed_channel);
	if (getuid() == 0) {
		ADD_TESTS(tc, another_users_channel, root_and_an_ordinary_users_channel);
	}

	tc = add_case(suite, "re-entrance and fork");
	tcase_set_timeout(tc, 60);
	ADD_TESTS(tc, a_handler_fires, forks_fire_on_their_own);
	return run_suite(suite);
}
