/*
 * numbers.c - a thread of a pid namespace below ours, by our numbers.
 */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "numbers.h"

/* A number in /proc/PID/status, the last one of its line: that of the innermost namespace. */
static pid_t
status_number(const char *path, const char *name)
{
	FILE *status = fopen(path, "re");
	char line[256];
	pid_t number = 0;

	while (status != NULL && fgets(line, sizeof(line), status) != NULL)
		if (strncmp(line, name, strlen(name)) == 0 && line[strlen(name)] == ':') {
			const char *last = strrchr(line, '\t');
			number = last != NULL ? (pid_t)strtol(last, NULL, 10) : 0;
			break;
		}
	if (status != NULL)
		fclose(status);
	return number;
}

static pid_t
parent_of(pid_t pid)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	return status_number(path, "PPid");
}

pid_t
channel_numbers_own(pid_t pid)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/%d/status", (int)pid);
	return status_number(path, "NSpid");
}

/* The thread of a process whose own number is tid; 0: it has gone. */
static pid_t
find_thread(pid_t pid, pid_t tid)
{
	char path[384];
	pid_t found = 0;

	snprintf(path, sizeof(path), "/proc/%d/task", (int)pid);
	DIR *tasks = opendir(path);
	for (struct dirent *entry; found == 0 && tasks != NULL && (entry = readdir(tasks)) != NULL; ) {
		snprintf(path, sizeof(path), "/proc/%d/task/%s/status", (int)pid, entry->d_name);
		if (entry->d_name[0] != '.' && status_number(path, "NSpid") == tid)
			found = (pid_t)strtol(entry->d_name, NULL, 10);
	}
	if (tasks != NULL)
		closedir(tasks);
	return found;
}

void
channel_numbers_translate(struct channel_owner *owner, pid_t pid)
{
	pid_t tid = owner->tid == owner->pid ? pid : find_thread(pid, owner->tid);

	owner->pid = pid;
	owner->tid = tid != 0 ? tid : pid;
	owner->ppid = parent_of(pid);
	memset(owner->ancestor, 0, sizeof(owner->ancestor));
	pid_t parent = owner->ppid;
	for (int i = 0; i < CHANNEL_PARENTS && parent > 0; i++) {
		owner->ancestor[i] = parent;
		parent = parent_of(parent);
	}
}

bool
channel_numbers_may_be(pid_t pid, pid_t tid)
{
	char path[64];

	if (tid == pid)
		return true;
	snprintf(path, sizeof(path), "/proc/%d/task/%d", (int)pid, (int)tid);
	if (access(path, F_OK) == 0)
		return true;
	snprintf(path, sizeof(path), "/proc/%d", (int)tid);
	return tid > 0 && access(path, F_OK) != 0;
}
