[hello] [  hello] [0] [7    ] [hello]

