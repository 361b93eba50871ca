#!/usr/sbin/dtrace -qs

/*
 * The ten most frequent first arguments of pythonprobes:::pythonprobe, second by
 * second.
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
