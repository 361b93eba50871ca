begin two 2
step two 2
end two 2

