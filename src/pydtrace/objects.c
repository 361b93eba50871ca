/*
 * objects.c - the files with probes that /proc leads to.
 *
 * Two names for one file must not become two objects, or every firing would be
 * seen twice.  The file's identity is the device and inode number that
 * /proc/PID/maps shows, because those are of the inode that the kernel attaches
 * uprobes to; stat() shows other numbers on overlayfs and btrfs.  A file that no
 * process has mapped we map ourselves, and look into our own maps.
 *
 * A mapped file is opened through /proc/PID/map_files, which works for deleted
 * files and for other mount namespaces alike; without the permission for that, through
 * the process's own root.
 */
#include <errno.h>
#include <inttypes.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "message.h"
#include "notes_name.h"
#include "objects.h"
#include "procfs.h"
#include "regular_file.h"
#include "xmalloc.h"

/* One executable mapping of a file: a line of /proc/PID/maps. */
struct mapping {
	uint64_t start, end;
	dev_t dev;
	ino_t ino;
	const char *path;	/* as the process sees it; " (deleted)" is cut off */
	bool deleted;
};

enum { WARNINGS_MAX = 8 };	/* of broken files: anybody can have any number of them */

/* Bytes of /proc/PID/maps that are read: a hundred thousand lines.  Anybody can have any number of
 * mappings, with names of any length. */
enum { MAPS_MAX = 16 << 20 };

/* A file that was searched for probes; most have none. */
struct seen {
	dev_t dev;
	ino_t ino;
	bool has_sites;			/* wanted or not */
	struct object *object;		/* NULL: no probes that are wanted */
	struct broken_file *broken;	/* NULL: it is not */
};

struct objects {
	struct objects_filter filter;	/* wants NULL: none */
	void *seen;		/* tsearch() tree of struct seen */
	struct object **list;
	size_t n;
	struct broken_file **broken;
	size_t nbroken;
	size_t told;		/* so many broken files were warned of */
	size_t settled;		/* so many objects take no more processes */
};

static int
compare_seen(const void *a, const void *b)
{
	const struct seen *x = a, *y = b;
	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	return x->ino < y->ino ? -1 : x->ino > y->ino;
}

/* Parse a line of maps in place; false: no mapping of a file. */
static bool
parse_mapping(char *line, struct mapping *m, bool *executable)
{
	char perms[5];
	unsigned major, minor;
	uint64_t inode;
	int at = 0;
	if (sscanf(line, "%" SCNx64 "-%" SCNx64 " %4s %*x %x:%x %" SCNu64 " %n",
	    &m->start, &m->end, perms, &major, &minor, &inode, &at) != 6 || at == 0 || inode == 0)
		return false;
	static const char suffix[] = " (deleted)";
	char *path = line + at;
	path[strcspn(path, "\n")] = '\0';
	size_t len = strlen(path), cut = sizeof(suffix) - 1;
	m->deleted = len > cut && strcmp(path + len - cut, suffix) == 0;
	if (m->deleted)
		path[len - cut] = '\0';
	m->path = path;
	m->dev = makedev(major, minor);
	m->ino = (ino_t)inode;
	*executable = perms[2] == 'x';
	return *path == '/';
}

static int
open_mapping(pid_t pid, const struct mapping *m)
{
	char *path = xasprintf("/proc/%d/map_files/%" PRIx64 "-%" PRIx64, (int)pid, m->start, m->end);
	int fd = regular_file_open(path);
	free(path);
	if (fd < 0 && !m->deleted) {
		path = xasprintf("/proc/%d/root%s", (int)pid, m->path);
		fd = regular_file_open(path);
		free(path);
		struct stat st;
		if (fd >= 0 && (fstat(fd, &st) != 0 || st.st_ino != m->ino)) {
			close(fd);	/* another file took its name */
			fd = -1;
		}
	}
	return fd;
}

static struct seen *
find_seen(struct objects *objects, dev_t dev, ino_t ino)
{
	struct seen key = { .dev = dev, .ino = ino };
	struct seen **found = tfind(&key, &objects->seen, compare_seen);
	return found != NULL ? *found : NULL;
}

static void
add_broken(struct objects *objects, struct seen *seen, int fd, const char *path, const char *cause)
{
	struct broken_file *broken = xcalloc(1, sizeof(*broken));
	struct stat st;
	if (fstat(fd, &st) == 0) {
		broken->dev = st.st_dev;
		broken->ino = st.st_ino;
	}
	broken->path = xstrdup(path);
	broken->cause = xstrdup(cause);
	objects->broken = xreallocarray(objects->broken, objects->nbroken + 1,
	    sizeof(objects->broken[0]));
	objects->broken[objects->nbroken++] = broken;
	seen->broken = broken;
}

/* The filter of objects, for the notes of one file. */
struct module_filter {
	struct notes_filter base;
	const struct objects_filter *filter;
	const char *module;
};

static bool
module_wants(const struct notes_filter *base, const char *provider, const char *name)
{
	const struct module_filter *f = (const struct module_filter *)base;
	return f->filter->wants(f->filter->ctx, f->module, provider, name);
}

/* Remember a file, and make an object of it if it has sites.  Takes fd over. */
static struct seen *
add_seen(struct objects *objects, dev_t dev, ino_t ino, int fd, const char *path, char **cause)
{
	struct seen *seen = xcalloc(1, sizeof(*seen));
	seen->dev = dev;
	seen->ino = ino;
	if (tsearch(seen, &objects->seen, compare_seen) == NULL)
		fatalx("out of memory for a file");

	const char *module = basename(path);
	struct module_filter filter = { { module_wants }, &objects->filter, module };
	bool excessive;
	struct notes *notes = notes_read(fd, objects->filter.wants != NULL ? &filter.base : NULL,
	    &excessive, cause);
	if (notes == NULL && excessive)
		add_broken(objects, seen, fd, path, *cause);
	seen->has_sites = notes != NULL && notes->found != 0;
	if (notes == NULL || notes->n == 0) {
		notes_free(notes);
		close(fd);
		return seen;
	}
	notes_name(notes, fd);
	struct object *object = xcalloc(1, sizeof(*object));
	object->dev = dev;
	object->ino = ino;
	object->path = xstrdup(path);
	object->module = xstrdup(module);
	object->number = objects->n;
	object->fd = fd;
	object->notes = notes;
	objects->list = xreallocarray(objects->list, objects->n + 1, sizeof(objects->list[0]));
	objects->list[objects->n++] = object;
	seen->object = object;
	return seen;
}

/* The place of a pid in ascending order. */
static size_t
place_of(const pid_t *pids, size_t n, pid_t pid)
{
	/* A search meets processes in this order: the place is mostly the end. */
	size_t low = n != 0 && pids[n - 1] < pid ? n : 0, high = n;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (pids[middle] < pid)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

bool
pids_have(const pid_t *pids, size_t n, pid_t pid)
{
	size_t at = place_of(pids, n, pid);
	return at < n && pids[at] == pid;
}

void
pids_add(pid_t **pids, size_t *n, pid_t pid)
{
	if (pids_have(*pids, *n, pid))
		return;
	size_t at = place_of(*pids, *n, pid);
	*pids = xreallocarray(*pids, *n + 1, sizeof(**pids));
	memmove(*pids + at + 1, *pids + at, (*n - at) * sizeof(**pids));
	(*pids)[at] = pid;
	++*n;
}

bool
objects_add_process(struct objects *objects, pid_t pid)
{
	char *path = xasprintf("/proc/%d/maps", (int)pid);
	FILE *maps = fopen(path, "re");
	free(path);
	if (maps == NULL)
		return false;

	char *line = NULL;
	size_t size = 0, total = 0;
	ssize_t len;
	while (total <= MAPS_MAX && (len = getline(&line, &size, maps)) > 0) {
		total += (size_t)len;
		struct mapping m;
		bool executable;
		if (!parse_mapping(line, &m, &executable) || !executable)
			continue;
		struct seen *seen = find_seen(objects, m.dev, m.ino);
		if (seen == NULL) {
			char *cause = NULL;
			int fd = open_mapping(pid, &m);
			if (fd < 0)
				continue;	/* perhaps through another process */
			seen = add_seen(objects, m.dev, m.ino, fd, m.path, &cause);
			free(cause);
		}
		if (seen->object != NULL && seen->object->number >= objects->settled)
			pids_add(&seen->object->pid, &seen->object->npids, pid);
		if (seen->broken != NULL)
			pids_add(&seen->broken->pid, &seen->broken->npids, pid);
	}
	int error = ferror(maps) ? errno : total > MAPS_MAX ? EFBIG : 0;
	free(line);
	fclose(maps);
	errno = error;
	return error == 0;
}

static void
add_one_process(void *ctx, pid_t pid)
{
	objects_add_process(ctx, pid);
}

void
objects_add_processes(struct objects *objects)
{
	procfs_each_process(add_one_process, objects);
}

/* The device and inode that /proc/self/maps shows for an open file. */
static bool
identify(int fd, dev_t *dev, ino_t *ino)
{
	void *page = mmap(NULL, 1, PROT_READ, MAP_PRIVATE, fd, 0);
	if (page == MAP_FAILED)
		return false;
	bool found = false;
	FILE *maps = fopen("/proc/self/maps", "re");
	char *line = NULL;
	size_t size = 0;
	while (maps != NULL && !found && getline(&line, &size, maps) > 0) {
		struct mapping m;
		bool executable;
		if (parse_mapping(line, &m, &executable) && m.start == (uintptr_t)page) {
			*dev = m.dev;
			*ino = m.ino;
			found = true;
		}
	}
	free(line);
	if (maps != NULL)
		fclose(maps);
	munmap(page, 1);
	return found;
}

bool
objects_add_file(struct objects *objects, const char *path, char **cause)
{
	dev_t dev;
	ino_t ino;
	int fd = regular_file_open(path);
	if (fd < 0 || !identify(fd, &dev, &ino)) {
		*cause = xasprintf("cannot read %s: %s", path, regular_file_error(errno));
		if (fd >= 0)
			close(fd);
		return false;
	}

	char *why = NULL;
	struct seen *seen = find_seen(objects, dev, ino);
	if (seen == NULL)
		seen = add_seen(objects, dev, ino, fd, path, &why);
	else
		close(fd);
	if (!seen->has_sites)
		*cause = xasprintf("%s: %s", path, seen->broken != NULL ? seen->broken->cause :
		    why != NULL ? why : "it has no USDT probes");
	free(why);
	return seen->has_sites;
}

const struct object *
objects_get(const struct objects *objects, size_t i)
{
	return i < objects->n ? objects->list[i] : NULL;
}

bool
object_has_process(const struct object *object, pid_t pid)
{
	return pids_have(object->pid, object->npids, pid);
}

const struct broken_file *
objects_broken(const struct objects *objects, size_t i)
{
	return i < objects->nbroken ? objects->broken[i] : NULL;
}

void
objects_warn(struct objects *objects, const char *command)
{
	for (; objects->told < objects->nbroken && objects->told < WARNINGS_MAX; objects->told++) {
		const struct broken_file *broken = objects->broken[objects->told];
		message(command, "warning: %s: %s; its probes are left out", broken->path, broken->cause);
	}
	if (objects->told == WARNINGS_MAX && objects->nbroken > WARNINGS_MAX) {
		message(command, "warning: there are more such files; their probes are left out as well");
		objects->told = SIZE_MAX;
	}
}

size_t
objects_count(const struct objects *objects)
{
	return objects->n;
}

void
objects_settle(struct objects *objects)
{
	objects->settled = objects->n;
}

void
objects_close_file(struct objects *objects, size_t i)
{
	close(objects->list[i]->fd);
	objects->list[i]->fd = -1;
}

struct objects *
objects_create(const struct objects_filter *filter)
{
	struct objects *objects = xcalloc(1, sizeof(*objects));
	if (filter != NULL)
		objects->filter = *filter;
	return objects;
}

void
objects_free(struct objects *objects)
{
	if (objects == NULL)
		return;
	tdestroy(objects->seen, free);
	for (size_t i = 0; i < objects->n; i++) {
		struct object *object = objects->list[i];
		if (object->fd >= 0)
			close(object->fd);
		notes_free(object->notes);
		free(object->path);
		free(object->module);
		free(object->pid);
		free(object);
	}
	for (size_t i = 0; i < objects->nbroken; i++) {
		free(objects->broken[i]->path);
		free(objects->broken[i]->cause);
		free(objects->broken[i]->pid);
		free(objects->broken[i]);
	}
	free(objects->broken);
	free(objects->list);
	free(objects);
}
