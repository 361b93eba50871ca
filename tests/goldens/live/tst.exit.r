begin one 0
step one 0
the same clause
END

