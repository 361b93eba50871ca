/* A this-> variable lives for one firing, through all its clauses. */
#pragma D option quiet

this int n;

p*:::e
{
	printf("%d ", this->n);
	this->n = arg0;
}

p*:::e
{
	printf("%d\n", this->n);
}
