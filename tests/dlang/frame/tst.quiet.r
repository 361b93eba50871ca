onetwo

