signal 10

