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

/* A file that was searched for probes; most have none. */
struct seen {
	dev_t dev;
	ino_t ino;
	struct object *object;	/* NULL: no probes */
};

struct objects {
	void *seen;		/* tsearch() tree of struct seen */
	struct object **list;
	size_t n;
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

/* Remember a file, and make an object of it if it has sites.  Takes fd over. */
static struct seen *
add_seen(struct objects *objects, dev_t dev, ino_t ino, int fd, const char *path, char **cause)
{
	struct seen *seen = xcalloc(1, sizeof(*seen));
	seen->dev = dev;
	seen->ino = ino;
	if (tsearch(seen, &objects->seen, compare_seen) == NULL)
		fatalx("out of memory for a file");

	struct notes *notes = notes_read(fd, cause);
	if (notes == NULL || notes->n == 0) {
		if (notes != NULL)
			*cause = xstrdup("it has no USDT probes");
		notes_free(notes);
		close(fd);
		return seen;
	}
	struct object *object = xcalloc(1, sizeof(*object));
	const char *slash = strrchr(path, '/');
	object->dev = dev;
	object->ino = ino;
	object->path = xstrdup(path);
	object->module = xstrdup(slash != NULL ? slash + 1 : path);
	object->number = objects->n;
	object->fd = fd;
	object->notes = notes;
	objects->list = xreallocarray(objects->list, objects->n + 1, sizeof(objects->list[0]));
	objects->list[objects->n++] = object;
	seen->object = object;
	return seen;
}

void
pids_add(pid_t **pids, size_t *n, pid_t pid)
{
	/* A scan adds a pid several times in a row: it is among the last. */
	for (size_t i = *n; i-- > 0; )
		if ((*pids)[i] == pid)
			return;
	*pids = xreallocarray(*pids, *n + 1, sizeof(**pids));
	(*pids)[(*n)++] = pid;
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
	size_t size = 0;
	errno = 0;
	while (getline(&line, &size, maps) > 0) {
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
	}
	bool ok = ferror(maps) == 0;
	free(line);
	fclose(maps);
	return ok;
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
	if (seen->object == NULL)
		*cause = xasprintf("%s: %s", path, why != NULL ? why : "it has no USDT probes");
	free(why);
	return seen->object != NULL;
}

const struct object *
objects_get(const struct objects *objects, size_t i)
{
	return i < objects->n ? objects->list[i] : NULL;
}

bool
object_has_process(const struct object *object, pid_t pid)
{
	for (size_t i = 0; i < object->npids; i++)
		if (object->pid[i] == pid)
			return true;
	return false;
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
objects_create(void)
{
	return xcalloc(1, sizeof(struct objects));
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
	free(objects->list);
	free(objects);
}
