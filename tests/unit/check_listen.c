/*
 * check_listen.c - a running process that listens: tracers come, watch and go, several at once, in
 * order or killed, and leave nothing behind; and nothing that they write harms the process.
 */
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check_channel.h"
#include "suite.h"

/* --- one tracer ---------------------------------------------------------- */

START_TEST(a_tracer_comes_and_goes)
{
	struct trial t = { .event = NULL };

	listen_here();
	int before = descriptors(), mapped = 0;
	for (int i = 0; i < 4; i++) {
		t = (struct trial){ .event = NULL };
		ck_assert_uint_eq(channel_writer_news(), 0);
		ck_assert_uint_eq(semaphore[LINE], 0);
		trial_visit(&t, getpid(), 1 << 20);
		ck_assert_uint_ne(channel_writer_news(), 0);
		fire_noticing(1);
		ck_assert_uint_eq(channel_writer_news(), 0);
		ck_assert_uint_eq(semaphore[LINE], 1);
		ck_assert_uint_eq(semaphore[FIVE], 1);
		fire_noticing(2);
		trial_read(&t);
		fire_noticing(3);
		trial_read(&t);
		ck_assert_uint_eq(t.delivered, 3);
		ck_assert_uint_eq(t.dropped, 0);
		ck_assert_uint_eq(t.wrong, 0);
		channel_reader_close(t.reader);
		fire_noticing(4);
		ck_assert_uint_eq(semaphore[LINE], 0);
		ck_assert_uint_eq(semaphore[FIVE], 0);
		ck_assert(!channel_writer_wants(LINE));
		trial_read(&t);
		ck_assert_uint_eq(t.delivered, 3);
		trial_close(&t);
		ck_assert_uint_eq(channel_writer_news(), 1);
		channel_writer_tend();
		ck_assert_int_eq(descriptors(), before);
		ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
		/* A reader's demand stays, and the first one has made the heap grow. */
		if (i == 1)
			mapped = mappings("") - mappings("pythonprobes-demand");
	}
	ck_assert_int_eq(mappings("") - mappings("pythonprobes-demand"), mapped);
}
END_TEST

/* The instrumented process's thread notices both, though nothing fires. */
START_TEST(nothing_fires)
{
	struct trial t = { .event = NULL };

	listen_here();
	channel_writer_watch();
	trial_visit(&t, getpid(), 1 << 20);
	channel_writer_watch();
	ck_assert_uint_eq(semaphore[LINE], 1);
	trial_read(&t);
	ck_assert(channel_reader_has(t.reader, getpid()));
	channel_reader_close(t.reader);
	channel_writer_watch();
	ck_assert_uint_eq(semaphore[LINE], 0);
	trial_close(&t);
}
END_TEST

static void *
sleep_for_long(void *heard)
{
	struct timespec until;

	clock_gettime(CLOCK_MONOTONIC, &until);
	until.tv_sec += 3600;
	channel_writer_sleep(*(uint32_t *)heard, &until);
	return NULL;
}

/* Who comes and who leaves wake the thread that would look by itself later; so does a ring of the
 * process's own, and one that came between the look and the sleep. */
START_TEST(a_sleeper_is_woken)
{
	struct trial t = { .event = NULL };
	pthread_t thread;
	uint32_t heard;

	listen_here();
	for (int i = 0; i < 4; i++) {
		heard = channel_writer_bell();
		if (i == 3)
			channel_writer_ring();
		ck_assert_int_eq(pthread_create(&thread, NULL, sleep_for_long, &heard), 0);
		if (i == 0)
			trial_visit(&t, getpid(), 1 << 20);
		else if (i == 1)
			channel_reader_close(t.reader);
		else if (i == 2)
			channel_writer_ring();
		ck_assert_int_eq(pthread_join(thread, NULL), 0);
		ck_assert_uint_ne(channel_writer_bell(), heard);
		channel_writer_watch();
		ck_assert_uint_eq(semaphore[LINE], i == 0);
	}
	trial_close(&t);
}
END_TEST

/* A time that has come ends the sleep as well. */
START_TEST(a_sleep_ends)
{
	struct timespec now;

	listen_here();
	clock_gettime(CLOCK_MONOTONIC, &now);
	channel_writer_sleep(channel_writer_bell(), &now);
}
END_TEST

/* A site that was offered while nobody watched, and one that comes while somebody does. */
START_TEST(a_site_of_another_extension)
{
	static unsigned short other[2];
	struct channel_probe probe = sites[FIVE];
	struct trial t = { .event = NULL };

	listen_here();
	probe.semaphore = &other[0];
	int first = channel_writer_add(&probe);
	ck_assert_int_ge(first, NSITES);
	trial_visit(&t, getpid(), 1 << 20);
	channel_writer_tend();
	ck_assert_uint_eq(other[0], 1);
	probe.semaphore = &other[1];
	int second = channel_writer_add(&probe);
	ck_assert_uint_eq(other[1], 1);
	uint64_t arg = (uintptr_t)"text";
	channel_writer_fire((size_t)first, (uint64_t[]){ arg, arg, arg, arg, arg });
	channel_writer_fire((size_t)second, (uint64_t[]){ arg, arg, arg, arg, arg });
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 2);
	trial_close(&t);
	channel_writer_tend();
	ck_assert_uint_eq(other[0], 0);
	ck_assert_uint_eq(other[1], 0);
}
END_TEST

/* --- several ------------------------------------------------------------- */

START_TEST(several_at_once)
{
	struct trial t[CHANNEL_SEATS + 1] = { { .event = NULL } };
	char *cause = NULL;

	listen_here();
	for (unsigned i = 0; i < CHANNEL_SEATS; i++) {
		trial_visit(&t[i], getpid(), 1 << 20);
		fire_noticing(i);
		ck_assert_uint_eq(semaphore[LINE], 1);
	}
	trial_open(&t[CHANNEL_SEATS], 64, 1 << 20);
	ck_assert(!channel_reader_visit(t[CHANNEL_SEATS].reader, getpid(), &cause));
	ck_assert_ptr_nonnull(strstr(cause, "8 others watch process"));
	free(cause);
	trial_close(&t[CHANNEL_SEATS]);
	for (unsigned i = 0; i < CHANNEL_SEATS; i++) {
		ck_assert_uint_eq(semaphore[LINE], 1);
		trial_read(&t[i]);
		/* All since it came, and each before it fired one for those that had left. */
		ck_assert_uint_eq(t[i].delivered, CHANNEL_SEATS);
		ck_assert_uint_eq(t[i].dropped + t[i].wrong, 0);
		trial_close(&t[i]);
		fire_noticing(CHANNEL_SEATS + i);
	}
	ck_assert_uint_eq(semaphore[LINE], 0);
	ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
}
END_TEST

/* With the tracer that started the process. */
START_TEST(beside_the_environments)
{
	struct trial first = { .event = NULL }, second = { .event = NULL };

	trial_open(&first, 64, 1 << 20);
	attach();
	fire_noticing(1);
	trial_visit(&second, getpid(), 1 << 20);
	fire_noticing(2);
	ck_assert_uint_eq(semaphore[LINE], 1);
	trial_close(&first);
	fire_noticing(3);
	ck_assert_uint_eq(semaphore[LINE], 1);
	trial_read(&second);
	ck_assert_uint_eq(second.delivered, 2);
	trial_close(&second);
	fire_noticing(4);
	ck_assert_uint_eq(semaphore[LINE], 0);
}
END_TEST

/* A program that `pydtrace -c` has started fires python:::line only, which looks for no news. */
START_TEST(noticed_by_a_firing_for_another)
{
	struct trial first = { .event = NULL }, second = { .event = NULL };

	trial_open(&first, 64, 1 << 20);
	attach();
	fire_line(1, 0);
	trial_visit(&second, getpid(), 1 << 20);
	for (uint64_t n = 1; second.delivered == 0; n++) {
		fire_line(1, n);
		trial_read(&first);
		trial_read(&second);
	}
	trial_close(&first);
	trial_close(&second);
}
END_TEST

enum { VISITORS = 4, VISITS = 125 };

/* Visit a process again and again; or once, and be killed.  false: an event was wrong. */
static bool
visit_often(pid_t pid, bool killed)
{
	struct trial t = { .event = NULL };

	for (int i = 0; i < VISITS; i++) {
		t = (struct trial){ .event = NULL };
		trial_visit(&t, pid, 1 << 16);
		while (t.delivered + t.dropped == 0)
			trial_read(&t);
		if (killed)
			kill(getpid(), SIGKILL);
		channel_reader_close(t.reader);
		trial_read(&t);
		trial_read(&t);
		if (t.wrong != 0)
			return false;
		trial_close(&t);
	}
	return true;
}

static void
visit_parent(void *arg)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (!visit_often(getppid(), *(int *)arg))
		_exit(1);
}

static void *
visit_here(void *arg)
{
	*(bool *)arg = visit_often(getpid(), false);
	return NULL;
}

static atomic_bool enough;

static void *
fire_on(void *arg)
{
	for (uint64_t n = 0; !atomic_load(&enough); n++) {
		if (channel_writer_news())
			channel_writer_tend();
		if (channel_writer_wants(LINE))
			fire_line(*(unsigned *)arg, n);
	}
	return NULL;
}

enum { THREADS = 4 };

static void
begin_to_fire(pthread_t *thread)
{
	static unsigned origin[THREADS];

	for (unsigned i = 0; i < THREADS; i++) {
		origin[i] = i;
		ck_assert_int_eq(pthread_create(&thread[i], NULL, fire_on, &origin[i]), 0);
	}
}

/* Nothing is left of the tracers, which have gone. */
static void
end_firing(const pthread_t *thread, int before)
{
	while (channel_writer_wants(LINE))
		sched_yield();
	atomic_store(&enough, true);
	for (unsigned i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	channel_writer_watch();
	ck_assert_uint_eq(semaphore[LINE], 0);
	ck_assert_uint_eq(semaphore[FIVE], 0);
	ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
	ck_assert_int_eq(descriptors(), before);
}

/* Tracers that are threads of the process come and go at speed while others fire. */
START_TEST(at_speed_in_one_process)
{
	pthread_t thread[THREADS], visitor[VISITORS];
	bool well[VISITORS] = { false };

	listen_here();
	int before = descriptors();
	begin_to_fire(thread);
	for (unsigned i = 0; i < VISITORS; i++)
		ck_assert_int_eq(pthread_create(&visitor[i], NULL, visit_here, &well[i]), 0);
	for (unsigned i = 0; i < VISITORS; i++) {
		pthread_join(visitor[i], NULL);
		ck_assert(well[i]);
	}
	end_firing(thread, before);
}
END_TEST

#ifndef __SANITIZE_THREAD__	/* it does not see how another process gives chunks back */
/* The same for processes; _i: they are killed. */
START_TEST(at_speed)
{
	pthread_t thread[THREADS];
	pid_t visitor[VISITORS];
	int times = _i ? 200 : VISITORS, status;

	listen_here();
	for (unsigned i = 0; i < VISITORS; i++)
		visitor[i] = start(visit_parent, &_i);
	int before = descriptors();
	begin_to_fire(thread);
	for (int i = 0; i < times; i++) {
		pid_t pid = wait(&status);
		ck_assert_int_eq(status, _i ? SIGKILL : 0);
		for (unsigned k = 0; _i && k < VISITORS; k++)
			if (visitor[k] == pid)
				visitor[k] = start(visit_parent, &_i);
	}
	for (unsigned i = 0; _i && i < VISITORS; i++) {
		kill(visitor[i], SIGKILL);
		waitpid(visitor[i], NULL, 0);
	}
	end_firing(thread, before);
}
END_TEST
#endif

static volatile sig_atomic_t handled;

static void
fire_in_handler(int sig)
{
	(void)sig;
	handled++;
	if (channel_writer_news())
		channel_writer_tend();
	fire_five("in a handler");
}

/* A signal handler finds that a tracer has gone, in the middle of a firing for it. */
START_TEST(a_handler_tends)
{
	struct sigaction action = { .sa_handler = fire_in_handler };
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
	struct itimerspec often = { { 0, 20000 }, { 0, 20000 } };
	int repeated = 0, status;
	timer_t timer;

	listen_here();
	pid_t visitor = start(visit_parent, &repeated);
	sigaction(SIGUSR1, &action, NULL);
	ck_assert_int_eq(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
	timer_settime(timer, 0, &often, NULL);
	for (uint64_t n = 0; waitpid(visitor, &status, WNOHANG) == 0; )
		for (int i = 0; i < 1000; i++)
			if (channel_writer_wants(LINE))
				fire_line(1, n++);
	timer_delete(timer);
	signal(SIGUSR1, SIG_IGN);
	ck_assert_int_eq(status, 0);
	ck_assert_int_gt(handled, 0);
	channel_writer_watch();
	ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
}
END_TEST

/* --- who may come -------------------------------------------------------- */

START_TEST(who_does_not_listen)
{
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_NOT);
	switch (_i) {
	case 0:
		setenv("PYTHONPROBES_LISTEN", "0", 1);
		break;
	case 1:
		prctl(PR_SET_DUMPABLE, 0);
		break;
	}
	listen_here();
	prctl(PR_SET_DUMPABLE, 1);
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_NOT);
	ck_assert_uint_eq(channel_writer_news(), 0);
	fire_noticing(1);
}
END_TEST

START_TEST(listening_ends_and_begins)
{
	struct trial t = { .event = NULL };

	listen_here();
	int before = descriptors();
	trial_visit(&t, getpid(), 1 << 20);
	fire_noticing(1);
	ck_assert(!channel_writer_listen(false));
	ck_assert_uint_eq(semaphore[LINE], 0);
	ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
	trial_read(&t);
	ck_assert_uint_eq(t.delivered, 1);
	trial_close(&t);
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_NOT);
	ck_assert(channel_writer_listen(true));
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS);
	ck_assert_int_eq(descriptors(), before);
}
END_TEST

/* A daemon closes all descriptors. */
START_TEST(a_closed_descriptor)
{
	struct trial t = { .event = NULL };

	listen_here();
	trial_visit(&t, getpid(), 1 << 20);
	fire_noticing(1);
	trial_read(&t);
	for (int fd = 3; fd < 256; fd++) {
		char path[64], link[64] = "";
		snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
		if (readlink(path, link, sizeof(link) - 1) > 0 && strstr(link, "listen") != NULL &&
		    fd < 64 && fd >= 40)
			close(fd);
	}
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_CLOSED);
	while (channel_writer_wants(LINE))
		fire_noticing(2);
	trial_close(&t);
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS_CLOSED);
	ck_assert(channel_writer_listen(true));
	ck_assert_int_eq(listens(getpid()), CHANNEL_LISTENS);
}
END_TEST

static void
look_as_another(void *arg)
{
	pid_t pid = getppid();

	(void)arg;
	if (setgid(65534) != 0 || setuid(65534) != 0)
		_exit(2);
	_exit(listens(pid) != CHANNEL_LISTENS_FORBIDDEN);
}

START_TEST(another_user)
{
	int status;

	listen_here();
	pid_t child = start(look_as_another, NULL);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
}
END_TEST

/* --- programs that start later ------------------------------------------- */

static char folder[64];

static void
make_runtime_folder(mode_t mode)
{
	strcpy(folder, "/tmp/check_listen.XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(folder));
	ck_assert_int_eq(setenv("XDG_RUNTIME_DIR", folder, 1), 0);
	strcat(folder, "/pythonprobes");
	ck_assert_int_eq(mkdir(folder, mode), 0);
	ck_assert_int_eq(chmod(folder, mode), 0);
}

static void
remove_runtime_folder(void)
{
	/* Nothing is left in it. */
	ck_assert_int_eq(rmdir(folder), 0);
	*strrchr(folder, '/') = '\0';
	ck_assert_int_eq(rmdir(folder), 0);
}

static void
start_and_fire(void *arg)
{
	const char *cause;

	channel_writer_open(sites, NSITES, &cause);
	if (semaphore[LINE] != *(int *)arg)
		_exit(1);
	for (uint64_t n = 0; n < 10; n++)
		fire_noticing(n);
}

/* Each event is seen from the start, whatever becomes of the program; a visit adds nothing. */
START_TEST(a_program_finds_a_tracer)
{
	struct trial t[2] = { { .event = NULL } };
	char *cause = NULL, stale[96];
	int one = 1, none = 0, status;

	make_runtime_folder(0700);
	snprintf(stale, sizeof(stale), "%s/%d", folder, 999999999);
	close(open(stale, O_CREAT | O_WRONLY, 0600));
	for (int i = 0; i < 2; i++) {
		trial_open(&t[i], 64, 1 << 20);
		unsetenv(CHANNEL_ENV);
	}
	ck_assert_msg(channel_reader_publish(t[0].reader, &cause), "%s", cause);
	ck_assert_int_ne(access(stale, F_OK), 0);
	pid_t child = start(start_and_fire, &one);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	trial_read(&t[0]);
	ck_assert_uint_eq(t[0].delivered, 10);
	ck_assert_uint_eq(t[0].dropped, 0);
	listen_here();
	ck_assert_uint_eq(semaphore[LINE], 1);
	ck_assert_msg(channel_reader_visit(t[0].reader, getpid(), &cause), "%s", cause);
	fire_line(2, 0);
	fire_noticing(1000);
	trial_read(&t[0]);
	ck_assert_uint_eq(t[0].delivered, 12);
	for (int i = 0; i < 2; i++)
		trial_close(&t[i]);
	fire_line(2, 1);
	ck_assert_uint_eq(semaphore[LINE], 0);
	child = start(start_and_fire, &none);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(status, 0);
	remove_runtime_folder();
}
END_TEST

/* A folder in which others may write, or that is another user's, is not used by either side. */
START_TEST(a_strange_folder)
{
	struct trial t = { .event = NULL };
	char *cause = NULL, path[96];
	const char *unused;

	make_runtime_folder(_i ? 0700 : 0770);
	if (_i && chown(folder, 65534, 65534) != 0)
		ck_abort();
	trial_open(&t, 64, 1 << 20);
	ck_assert(!channel_reader_publish(t.reader, &cause));
	ck_assert_ptr_nonnull(strstr(cause, "XDG_RUNTIME_DIR"));
	free(cause);
	snprintf(path, sizeof(path), "%s/1", folder);
	FILE *file = fopen(path, "we");
	fputs(strchr(channel_reader_env(t.reader), '=') + 1, file);
	fclose(file);
	unsetenv(CHANNEL_ENV);
	channel_writer_open(sites, NSITES, &unused);
	ck_assert_uint_eq(semaphore[LINE], 0);
	unlink(path);
	trial_close(&t);
	remove_runtime_folder();
}
END_TEST

/* --- what a tracer may write --------------------------------------------- */

static uint32_t
random_number(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void
scribble(void *arg)
{
	struct trial t = { .event = NULL };
	uint32_t seed = *(uint32_t *)arg;

	trial_visit(&t, getppid(), 1 << 20);
	char path[64], link[64];
	int fd = -1;
	for (int i = 3; i < 256 && fd < 0; i++) {
		snprintf(path, sizeof(path), "/proc/%d/fd/%d", getppid(), i);
		ssize_t n = readlink(path, link, sizeof(link) - 1);
		if (n > 0 && memmem(link, (size_t)n, "probes-listen", 13) != NULL)
			fd = open(path, O_RDWR);
	}
	struct channel_listen *l = mmap(NULL, sizeof(*l), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (l == MAP_FAILED)
		_exit(1);
	/* Nobody can shrink it, or write beyond. */
	if (ftruncate(fd, 0) == 0 || ftruncate(fd, 1 << 20) == 0)
		_exit(1);
	for (int i = 0; i < 300000; i++) {
		unsigned char *at = (unsigned char *)l;
		size_t size = i % 2 ? offsetof(struct channel_listen, demand[1]) :
		    offsetof(struct channel_listen, demand);
		at[random_number(&seed) % size] = (unsigned char)random_number(&seed);
		if (i % 16 == 0) {
			l->demand[0].magic = CHANNEL_DEMAND_MAGIC;
			l->demand[0].version = CHANNEL_VERSION;
			l->demand[0].abi = CHANNEL_ABI;
			l->demand[0].chunk_size = 16384 << random_number(&seed) % 8;
			l->demand[0].chunks = random_number(&seed) % 100;
			l->demand[0].closed = 0;
		}
		if (i % 4 == 0) {
			l->seat[0].turn = random_number(&seed) & ~1u;
			l->news = 1;
		}
		if (i % 1000 == 0)
			usleep(100);
	}
}

/* A tracer of the same user may write anything anywhere: the process fires on. */
START_TEST(a_scribbling_tracer)
{
	uint32_t seed = (uint32_t)_i;
	int status;

	listen_here();
	pid_t child = start(scribble, &seed);
	for (uint64_t n = 0; waitpid(child, &status, WNOHANG) == 0; n++)
		fire_noticing(n);
	ck_assert_int_eq(status, 0);
	channel_writer_watch();
	ck_assert_uint_eq(semaphore[LINE], 0);
	ck_assert_int_eq(mappings("/memfd:pythonprobes (deleted)"), 0);
}
END_TEST

int
main(void)
{
	Suite *suite = suite_create("listening");
	TCase *tc = add_case(suite, "one tracer");

	ADD_TESTS(tc, a_tracer_comes_and_goes, nothing_fires, a_sleeper_is_woken, a_sleep_ends,
	    a_site_of_another_extension);

	tc = add_case(suite, "several");
	tcase_set_timeout(tc, 120);
	ADD_TESTS(tc, several_at_once, beside_the_environments, noticed_by_a_firing_for_another,
	    at_speed_in_one_process);
#ifndef __SANITIZE_THREAD__
	tcase_add_loop_test(tc, at_speed, 0, 2);
#endif
	tcase_add_test(tc, a_handler_tends);

	tc = add_case(suite, "who may come");
	tcase_add_loop_test(tc, who_does_not_listen, 0, 2);
	ADD_TESTS(tc, listening_ends_and_begins, a_closed_descriptor);
	if (getuid() == 0)
		ADD_TESTS(tc, another_user);

	tc = add_case(suite, "programs that start later");
	tcase_add_test(tc, a_program_finds_a_tracer);
	tcase_add_loop_test(tc, a_strange_folder, 0, getuid() == 0 ? 2 : 1);

	tc = add_case(suite, "what a tracer may write");
	tcase_set_timeout(tc, 120);
	tcase_add_loop_test(tc, a_scribbling_tracer, 0, 4);
	return run_suite(suite);
}
