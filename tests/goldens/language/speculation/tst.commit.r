second
first

