/* basename(), dirname() and cleanpath(). */
#pragma D option quiet

BEGIN
{
	printf("%s %s %s\n", basename("/usr/bin/env"), basename("/usr/bin/"), basename("/"));
	printf("%s %s %s\n", dirname("/usr/bin/env"), dirname("env"), dirname("/"));
	printf("%s %s\n", cleanpath("/a//b/./c/../d"), cleanpath("/../.."));
	printf("%s %s %s\n", cleanpath("./a/"), cleanpath("a/.."), cleanpath("a/../../b"));
	printf("[%s] %s %s\n", cleanpath(""), cleanpath("./"), cleanpath("../.."));
	exit(0);
}
