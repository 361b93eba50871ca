before end 0 of one
before end 1 of one
before end 2 of one
back in round 0
back in round 1
back in round 2

