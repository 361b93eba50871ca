a\n\t\001
a\tb\n\0

