/*
 * tally.c - the collector's tables, where events do not go every time.
 */
#include "tracee/tally.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "channel/clock_ns.h"

struct edge_entry {
	int64_t *from;			/* the edge's */
	struct edge *edge;		/* NULL: the entry is free */
};

_Static_assert(offsetof(struct stored_node, calls) + sizeof(uint64_t)
    == offsetof(struct stored_node, lines), "tally_calls()");

enum { FIRST_EDGES = 256, FIRST_PLACES = 64 };

bool tally_has_ticks;

/* --- the clock ----------------------------------------------------------- */

double
tally_clock_start(void)
{
	struct channel_clock clock;

	tally_has_ticks = channel_clock_start(&clock) != 0;
	return tally_has_ticks ? clock.rate : 1;
}

int64_t
tally_clock(void)
{
	return (int64_t)clock_ns(CLOCK_MONOTONIC);
}

int64_t
tally_started(void)
{
	return (int64_t)clock_ns(CLOCK_REALTIME);
}

void
tables_read_clocks(struct tables *tables, int which)
{
	tables->head->ticks[which] = tally_now();
	tables->head->ns[which] = tally_clock();
}

/* --- the tables of a process --------------------------------------------- */

bool
tables_open(struct tables *tables, struct store *store)
{
	*tables = (struct tables){ .store = store, .head = store_head(store), .cap = TABLES_CAP };
	return pthread_mutex_init(&tables->lock, NULL) == 0;
}

void
tables_close(struct tables *tables)
{
	pthread_mutex_destroy(&tables->lock);
	store_free(tables->store);
	tables->store = NULL;
}

bool
tally_code_store(struct tables *tables, struct tally_code *code, const struct code_text *text)
{
	struct stored_code *stored;

	pthread_mutex_lock(&tables->lock);
	stored = store_take(tables->store, STORED_CODE,
	    sizeof(*stored) + text->file_size + text->name_size);
	if (stored != NULL) {
		stored->number = code->number = ++tables->codes;
		stored->first = code->first;
		stored->print = text->print;
		stored->file = (uint32_t)text->file_size;
		stored->name = (uint32_t)text->name_size;
		memcpy(stored->bytes, text->file, text->file_size);
		memcpy(stored->bytes + text->file_size, text->name, text->name_size);
		store_publish(tables->store);
	}
	pthread_mutex_unlock(&tables->lock);
	return stored != NULL;
}

/* --- the tables of a thread ---------------------------------------------- */

static void
begin_node(struct tally *tally, struct node *node, struct stored_node *stored)
{
	node->stored = stored;
	node->lines = stored->lines;
	node->low = stored->low;
	node->count = stored->count;
	node->last[0] = node->last[1] = &tally->nowhere.edge;	/* which comes from no line */
}

struct tally *
tally_create(struct tables *tables, uint64_t ident, int64_t now)
{
	struct tally *tally = calloc(1, sizeof(*tally));

	if (tally == NULL)
		return NULL;
	tally->tables = tables;
	tally->cost_line = tables->cost_line;
	tally->cost_call = tables->cost_call;
	tally->cost_return = tables->cost_return;
	tally->edge_size = FIRST_EDGES;
	tally->edges = calloc(tally->edge_size, sizeof(*tally->edges));
	tally->places = calloc(FIRST_PLACES, sizeof(*tally->places));
	if (tally->edges == NULL || tally->places == NULL) {
		tally_free(tally);
		return NULL;
	}
	pthread_mutex_lock(&tables->lock);
	struct stored_thread *stored = store_take(tables->store, STORED_THREAD, sizeof(*stored));
	if (stored != NULL) {
		stored->number = ++tables->threads;
		stored->ident = ident;
		stored->threads = 1;
		stored->first = stored->last = now;
		stored->own = (uintptr_t)&stored->outside.own;
		store_publish(tables->store);
	}
	pthread_mutex_unlock(&tables->lock);
	if (stored == NULL) {
		tally_free(tally);
		return NULL;
	}
	tally->stored = stored;
	tally->top = tally->places;
	tally->limit = tally->places + FIRST_PLACES;
	tally->nowhere.edge.target = &tally->nowhere;
	tally->nowhere.edge.call = &tally->no_call;
	begin_node(tally, &tally->root, &tally->no_lines);
	begin_node(tally, &tally->nowhere, &tally->no_lines);
	tally->top->node = &tally->root;
	return tally;
}

void
tally_free(struct tally *tally)
{
	for (size_t i = 0; tally->edges != NULL && i < tally->edge_size; i++) {
		struct edge *edge = tally->edges[i].edge;
		if (edge != NULL && edge->call != NULL)		/* the others are in nodes */
			free(edge);
	}
	for (struct node *node = tally->nodes, *next; node != NULL; node = next) {
		next = node->next;
		free(node);
	}
	free(tally->edges);
	free(tally->places);
	free(tally);
}

/* --- the call tree ------------------------------------------------------- */

static size_t
hash(const int64_t *from, const struct tally_code *callee)
{
	uint64_t mixed = ((uintptr_t)from ^ (uintptr_t)callee << 7) * 0x9e3779b97f4a7c15U;

	return (size_t)(mixed >> 20);
}

/* The entry of this call, or a free one. */
static struct edge_entry *
entry_of(const struct tally *tally, const int64_t *from, const struct tally_code *callee)
{
	size_t at = hash(from, callee);

	for (;; at++) {
		struct edge_entry *entry = &tally->edges[at & (tally->edge_size - 1)];
		if (entry->edge == NULL || (entry->from == from && entry->edge->callee == callee))
			return entry;
	}
}

static bool
widen(struct tally *tally)
{
	struct edge_entry *old = tally->edges;
	size_t size = tally->edge_size;

	tally->edges = calloc(2 * size, sizeof(*old));
	if (tally->edges == NULL) {
		tally->edges = old;
		return false;
	}
	tally->edge_size = 2 * size;
	for (size_t i = 0; i < size; i++) {
		if (old[i].edge != NULL)
			*entry_of(tally, old[i].from, old[i].edge->callee) = old[i];
	}
	free(old);
	return true;
}

/* Have room for so many more edges: at least a quarter stays free, so that searches end. */
static bool
reserve_edges(struct tally *tally, size_t more)
{
	return 4 * (tally->edge_count + more) <= 3 * tally->edge_size || widen(tally);
}

static void
add_edge(struct tally *tally, struct edge *edge)
{
	*entry_of(tally, edge->from, edge->callee) = (struct edge_entry){ edge->from, edge };
	tally->edge_count++;
}

static struct node *
make_node(void)
{
	size_t size = (sizeof(struct node) + NODE_READ - 1) / NODE_READ * NODE_READ;
	struct node *node = aligned_alloc(NODE_READ, size);

	if (node != NULL)
		*node = (struct node){ .parent = NULL };
	return node;
}

/* A node of this code, which is entered from this line's counter. */
static struct node *
add_node(struct tally *tally, struct node *parent, int64_t *from, struct tally_code *code,
    int call_line)
{
	struct tables *tables = tally->tables;
	size_t lines = code->count * sizeof(struct stored_line);
	size_t awaits = code->awaits ? code->count * sizeof(int64_t) : 0;
	struct node *node = make_node();

	if (node == NULL || code->number == 0) {
		free(node);
		return NULL;
	}
	pthread_mutex_lock(&tables->lock);
	struct stored_node *stored = store_take(tables->store, STORED_NODE,
	    sizeof(*stored) + lines + awaits);
	if (stored != NULL) {
		stored->thread = tally->stored->number;
		stored->code = code->number;
		stored->number = ++tables->nodes;
		stored->parent = parent->stored->number;
		stored->call_line = call_line;
		stored->low = code->low;
		stored->count = code->count;
		stored->awaits = awaits != 0;
		store_publish(tables->store);
	}
	pthread_mutex_unlock(&tables->lock);
	if (stored == NULL) {
		free(node);
		return NULL;
	}
	begin_node(tally, node, stored);
	node->edge = (struct edge){ from, code, node, NULL };
	node->parent = parent;
	node->awaits = awaits != 0 ? (int64_t *)(void *)&stored->lines[code->count] : NULL;
	node->next = tally->nodes;
	tally->nodes = node;
	return node;
}

/* The node of a code that the tree has no room for. */
static struct node *
node_apart(struct tally *tally, struct tally_code *code)
{
	struct edge *edge = entry_of(tally, &tally->cost, code)->edge;

	if (edge != NULL)
		return edge->target;
	struct node *node = add_node(tally, &tally->root, &tally->cost, code, -1);
	if (node != NULL) {
		node->apart = true;
		add_edge(tally, &node->edge);
	}
	return node;
}

static struct stored_call *
add_call(struct tally *tally, const struct node *caller, const struct tally_code *code)
{
	struct tables *tables = tally->tables;

	pthread_mutex_lock(&tables->lock);
	struct stored_call *call = store_take(tables->store, STORED_CALL, sizeof(*call));
	if (call != NULL) {
		call->thread = tally->stored->number;
		call->caller = caller->stored->number;
		call->code = code->number;
		call->call_line = tally_line_now(tally);
		store_publish(tables->store);
	}
	pthread_mutex_unlock(&tables->lock);
	return call;
}

/* The nearest node of this code on the path to a node, or NULL. */
static struct node *
find_above(struct node *node, const struct tally_code *code)
{
	while (node != NULL && node->edge.callee != code)
		node = node->parent;
	return node;
}

/* An edge to a node that is not below the caller. */
static struct edge *
edge_apart(struct tally *tally, const struct node *caller, int64_t *from, struct tally_code *code,
    struct node *target)
{
	struct edge *edge = malloc(sizeof(*edge));

	if (edge == NULL)
		return NULL;
	*edge = (struct edge){ from, code, target, add_call(tally, caller, code) };
	if (edge->call == NULL) {
		free(edge);
		return NULL;
	}
	return edge;
}

/* A call that was never made before. */
static struct edge *
new_edge(struct tally *tally, struct node *caller, int64_t *from, struct tally_code *code)
{
	struct tables *tables = tally->tables;
	struct node *above = caller == &tally->nowhere ? &tally->root : caller;
	struct node *target = find_above(above, code);

	if (target == NULL || find_above(target->parent, code) == NULL) {
		if (!caller->apart
		    && __atomic_load_n(&tables->nodes, __ATOMIC_RELAXED) < tables->cap) {
			target = add_node(tally, above, from, code, tally_line_now(tally));
			return target != NULL ? &target->edge : NULL;
		}
		target = node_apart(tally, code);
	}
	return target != NULL ? edge_apart(tally, above, from, code, target) : NULL;
}

/* Remember the last two calls from a node. */
static struct edge *
set_last(struct node *caller, struct edge *edge)
{
	caller->last[1] = caller->last[0];
	caller->last[0] = edge;
	return edge;
}

static struct edge *
find_new(struct tally *tally, int64_t *from, struct tally_code *code)
{
	int64_t began = tally_now();
	struct node *caller = tally->top->node;
	struct edge *edge = NULL;

	/* A call that is not remembered would take new records each time. */
	if (reserve_edges(tally, 2))		/* a node apart takes one, too */
		edge = new_edge(tally, caller, from, code);
	if (edge == NULL)
		return &tally->nowhere.edge;
	add_edge(tally, edge);
	set_last(caller, edge);
	tally_spent(tally, began);
	return edge;
}

struct edge *
tally_find(struct tally *tally, struct tally_code *code)
{
	int64_t *from = (int64_t *)(uintptr_t)tally->stored->own;
	struct edge *edge = entry_of(tally, from, code)->edge;

	return edge != NULL ? set_last(tally->top->node, edge) : find_new(tally, from, code);
}

/* --- nodes apart --------------------------------------------------------- */

void
tally_begin_apart(struct tally *tally, const struct edge *edge)
{
	struct place *top = tally->top;
	struct node *node = top->node, *caller = top[-1].node;

	if (!node->apart)
		return;
	if (!caller->apart)
		tally->innermost = caller;
	if (node->below != tally->innermost) {
		node->below = tally->innermost;
		node->is_above = find_above(node->below, node->edge.callee) != NULL;
	}
	/* Of calls that run already the time is in that of the first. */
	bool first = node->active++ == 0 && !node->is_above;
	top->call = first ? edge->call : &tally->no_call;
	top->charged = tally->charged;
}

void
tally_end_apart(struct tally *tally)
{
	struct place *top = tally->top;

	top->node->active--;
	top->call->ticks += tally->charged - top->charged;
	top->call->first++;
}

/* --- places -------------------------------------------------------------- */

bool
tally_deepen(struct tally *tally)
{
	size_t size = (size_t)(tally->limit - tally->places);
	struct place *places = NULL;

	if (tally->beyond == 0)			/* above frames beyond, none gets a place */
		places = realloc(tally->places, 2 * size * sizeof(*places));
	if (places == NULL) {
		tally->beyond++;
		return false;
	}
	tally->places = places;
	tally->limit = places + 2 * size;
	tally->top = places + size - 1;
	return true;
}

struct stored_line *
tally_strange_line(struct tally *tally)
{
	if (tally->top->count == 0)
		return &tally->stored->outside;
	tally->tables->head->strange++;
	return tally->top->lines;
}

int
tally_line_now(const struct tally *tally)
{
	const struct place *top = tally->top;
	uintptr_t at = ((uintptr_t)tally->stored->own - (uintptr_t)top->lines)
	    / sizeof(struct stored_line);

	return at < top->count ? top->low + (int)at : 0;
}

void
tally_awaited(struct tally *tally, int64_t ticks)
{
	int64_t *awaits = tally->top->node->awaits;
	int line = tally_line_now(tally);

	if (awaits != NULL && line != 0 && ticks > 0)
		awaits[line - tally->top->low] += ticks;
}

void
tally_spent(struct tally *tally, int64_t began)
{
	int64_t took = tally_now() - began;

	tally->stored->spent += took;
	tally->stored->last += took;
}

void
tally_unwind(struct tally *tally, struct place *to)
{
	tally->beyond = 0;
	while (tally->top > to) {
		if (tally->top->call != NULL)
			tally_end_apart(tally);
		tally->stored->own = (uintptr_t)tally->top->back;
		tally->top--;
	}
}

void
tally_stop(struct tally *tally, int64_t now, enum stored_state state)
{
	tally_charge(tally, now);
	tally->cost = 0;
	tally->stored->state = state;
	uint64_t own = tally->stored->own;
	tally_unwind(tally, tally->places);
	if (state == STORED_REPLACED)
		tally->stored->own = own;	/* it tells where collection ended */
}

void
tally_go_on(struct tally *tally, int64_t now)
{
	struct stored_thread *stored = tally->stored;

	stored->gap += now - stored->last;
	stored->last = now;
	stored->state = STORED_RUNS;
	tally_unwind(tally, tally->places);
	stored->own = (uintptr_t)&stored->outside.own;
	tally->cost = 0;
}
