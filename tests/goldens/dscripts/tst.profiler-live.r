
  1                                                   <string> FAST
  10                                                  sleeper.py SLOW
  13                                                  sleeper.py FAST
  14                                                  sleeper.py FAST
  6                                                   sleeper.py FAST
  7                                                   sleeper.py FAST
  8                                                   sleeper.py FAST
  9                                                   sleeper.py FAST
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Good Bye
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
Hello
