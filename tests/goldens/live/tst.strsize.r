[abcdefg] 7 [abcdefg] [abcdefg]
[abcdefg] 7 [abcdefg] [abcdefg]
[abc] 3 [abc] [abcabc]
[] 0 [] []

