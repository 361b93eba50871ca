"""Fires strings that are longer than the option strsize, as long, shorter and empty."""
import probe

for text in "abcdefghij", "abcdefgh", "abc", "":
    probe.dtrace_probe(text, text)
