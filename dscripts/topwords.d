#!/usr/sbin/dtrace -qs

/*
 * Which first arguments of pythonprobes:::pythonprobe are the most frequent?
 *
 * The ten most frequent ones, second by second.
 */

pythonprobes*:::pythonprobe
{
	@words[copyinstr(arg0)] = count();
}

tick-1sec
{
	printf("%-30s %10s\n", "WORD", "COUNT");
	trunc(@words, 10);
	printa("%-30s %@10d\n", @words);
	clear(@words);
}
