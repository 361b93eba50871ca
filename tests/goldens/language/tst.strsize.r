[abcdefgh] 8 [abcdefgh] [abcdefgh]
[abcdefgh] 8 [abcdefgh] [abcdefgh]
[abc] 3 [abc] [abcabc]
[] 0 [] []

