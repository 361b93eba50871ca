Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
Hello
Good Bye
MICROSECONDS     HITS  LINE       FILE
 SLOW       15  10         sleeper.py

