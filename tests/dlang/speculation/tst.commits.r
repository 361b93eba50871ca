third
first

