begin one 1
step one 1
end one 1
begin two 1
step two 1
end two 1

