/*
 * handover.pml - one slot of a pool: how chunks go from the writer to the reader, and how an idle
 * writer loses its chunk while it may fire.  src/channel/layout.h has the drawing; names and order
 * are those of writer.c, stream.c and reader.c.
 *
 * Memory is x86-TSO.  A thread's stores wait in a buffer of its own and reach memory in their order;
 * its loads see its own buffer first; locked instructions and membarrier() wait for an empty buffer.
 * The process is killed at any moment: stores that wait then never come, as if it had been killed
 * before them.
 *
 * Spin proves that
 *	nobody reads or writes a chunk that the stream does not hold, and no record is read before it
 *	is written: none is torn;
 *	each record published is delivered once and in order, and none is nonsense (resync);
 *	each firing without a record is counted as a drop, once, and no other firing is;
 *	a writer that fires no more has lost its chunk after four rounds of the reader;
 *	the reader comes to an end when the process has ended.
 * With FAULT, a step of the protocol is missing or misplaced, and spin finds an error.
 *
 * Bounds: FIRES firings, CHUNKS chunks of SIZE units, BUFFER stores that wait.  A record is one unit,
 * NEXT the rest of its chunk; an event asks for the room of one or two.  A chunk is refused at any
 * time.  A thread that takes the slot over, and an owner that has changed, are one case: the owner is
 * introduced again.
 *
 * Left out: the stack of free chunks (a step here), the order of streams by time, sites (introduced
 * as owners are), writers of nonsense, and memory weaker than TSO (a CPU like AArch64): there, what
 * TSO gives is asked for by release, acquire and membarrier(), which nothing proves yet
 * (docs/platforms.md).
 */
#define NO_MEMBARRIER		1	/* the reader says `taken`, and has nothing ordered */
#define EARLY_MEMBARRIER	2	/* has it ordered before that */
#define NO_BUSY			3	/* gives the chunk back in the midst of a firing */
#define LATE_LOOK_AT_BUSY	4	/* looks at `busy` behind head */
#define NO_SECOND_LOOK		5	/* takes the head of another chunk for this one's */
#define CLOSE_AT_HEAD		6	/* does so when it knows better */
#define MARK_ELSEWHERE		7	/* counts as lost what lies in another chunk */
#define LATE_LOOK_AT_FIRED	8	/* counts as lost what came behind its look at head */
#define EARLY_FIRST		9	/* reads `first` before the writer has begun */
#define LATE_BUSY		10	/* the writer looks at `taken` before it is busy */
#define EARLY_HEAD		11	/* stores head before the record */
#define EARLY_COUNT		12	/* counts a firing before it stores head */
#define EARLY_TAKEN		13	/* clears `taken` before it has said where it begins */
#define EARLY_END		14	/* is no longer busy when it stores head */
#define SILENT_DROP		15	/* does not tell of a drop on the way to the next chunk */
#define EVENT_BEHIND_DROP	16	/* goes on behind a drop in the same chunk */
#define NO_FENCE		17	/* with FENCES: does not fence itself */

#ifndef FAULT
#define FAULT 0
#endif
#ifndef FIRES
#define FIRES 3
#endif
#ifndef CHUNKS
#define CHUNKS 3
#endif
#ifndef SIZE
#define SIZE 4
#endif
#ifndef BUFFER
#define BUFFER 12
#endif

/* --- memory -------------------------------------------------------------- */

/* struct channel_slot; the chunks follow. */
#define HEAD	0
#define FIRED	1
#define BEGAN	2
#define BUSY	3
#define FIRST	4
#define TAKEN	5
#define BEFORE	6
#define DATA	7
byte mem[DATA + CHUNKS * SIZE];

/* A record is a byte: an event the number of its firing, the others more. */
#define NOTHING	0
#define NEXT	64		/* + 8 * the chunk + fired */
#define OWNER	128		/* + fired */

#define NO_CHUNK CHUNKS
bool held[CHUNKS];		/* taken from the free chunks by the stream, and not given back */
chan buffer = [BUFFER] of { byte, byte };	/* the writer's stores */
bool taking;			/* the reader's buffer: the store of `taken` */
bool killed;
bool quiet;			/* the writer fires no more */
byte record_stored, published, latest;	/* of events that head has passed: how many, the last one */

#define store(address, value)	buffer!address, value
#define fence()			empty(buffer)
#define load_taken()		(mem[TAKEN] && !buffer??[TAKEN, 0])

active proctype memory()
{
	byte address, value;

end:	do
	:: atomic { buffer?address, value ->
		assert(address < DATA || held[(address - DATA) / SIZE]);
		mem[address] = value;
		if
		:: address >= DATA -> record_stored = value
		:: address == HEAD && record_stored < NEXT -> published++; latest = record_stored
		:: else
		fi;
		address = 0; value = 0 }
	:: atomic { taking -> mem[TAKEN] = 1; taking = false }
	:: atomic { !killed -> killed = true;
		do
		:: buffer?address, value
		:: empty(buffer) -> break
		od;
		address = 0; value = 0 }
	od
}

/* --- the writer ---------------------------------------------------------- */

/* take_chunk(): locked instructions. */
inline take_chunk()
{
	fence();
	if
	:: i = 0;
		do
		:: i < CHUNKS && held[i] -> i++
		:: else -> break
		od
	:: i = NO_CHUNK
	fi;
	if
	:: i < CHUNKS -> held[i] = true
	:: else
	fi
}

inline publish(size)
{
	head = head + size; offset = offset + size;
	store(HEAD, head)
}

inline count()
{
	fired++;
	store(FIRED, fired)
}

/* has_room() and next_chunk() */
inline has_room(need)
{
	room = offset + need <= limit;
	if
	:: room
	:: else ->
		take_chunk();
		if
		:: i == NO_CHUNK ->
#if FAULT != EVENT_BEHIND_DROP
			limit = 0
#endif
		:: else ->
			if
			:: chunk != NO_CHUNK ->
				store(DATA + chunk * SIZE + offset, NEXT + 8 * i + fired);
				publish(SIZE - offset)
			:: else ->
#if FAULT == EARLY_TAKEN
				store(TAKEN, 0);
				store(BEGAN, head);
				store(BEFORE, fired);
				store(FIRST, i)
#else
				store(BEGAN, head);
				store(BEFORE, fired);
				store(FIRST, i);
				store(TAKEN, 0)
#endif
			fi;
			chunk = i; offset = 0; limit = SIZE - 1; room = true
		fi;
		i = 0
	fi
}

/* begin(), and the look at `taken` behind it.  A step ends where others may come between. */
inline begin()
{
#if FAULT == LATE_BUSY
	atomic { is_taken = load_taken() };
	store(BUSY, 1)
#else
	store(BUSY, 1);
#if defined(FENCES) && FAULT != NO_FENCE
	fence();
#endif
	atomic { is_taken = load_taken() }
#endif
}

#define end()	store(BUSY, 0)

/* ready_stream() */
inline ready_stream()
{
	if
	:: introduced && offset + need <= limit ->
		begin();
		if
		:: is_taken -> end()
		:: else -> is_ready = true
		fi
	:: else
	fi
}

inline ready()
{
	begin();
	atomic {
		if
		:: is_taken -> chunk = NO_CHUNK; limit = 0; offset = 0
		:: else
		fi;
		if
		:: !introduced ->
			has_room(1);
			if
			:: room ->
				store(DATA + chunk * SIZE + offset, OWNER + fired);
				publish(1);
				introduced = true
			:: else
			fi
		:: else
		fi;
		if
		:: introduced -> has_room(need); is_ready = room
		:: else
		fi;
		if
		:: is_ready
		:: else -> count(); end()
		fi
	}
}

/* channel_writer_fire() */
inline fire()
{
	ready_stream();
	if
	:: is_ready
	:: else -> ready()
	fi;
	atomic {
		if
		:: is_ready ->
#if FAULT == EARLY_END
			end();
#endif
#if FAULT == EARLY_HEAD
			publish(1);
			store(DATA + chunk * SIZE + offset - 1, n);
#else
			store(DATA + chunk * SIZE + offset, n);
#endif
#if FAULT == EARLY_COUNT
			count();
#endif
#if FAULT != EARLY_HEAD
			publish(1);
#endif
#if FAULT != EARLY_COUNT
			count();
#endif
			end()
		:: else
		fi;
		is_ready = false; is_taken = false; room = false
	}
}

active proctype writer()
{
	/* struct writer_stream */
	byte chunk = NO_CHUNK, offset, limit, head, fired;
	bool introduced;
	byte n, need, i;
	bool is_taken, is_ready, room;

	{
		do
		:: atomic { n < FIRES ->
			n++;
			if
			:: need = 1
			:: need = 2
			fi;
			if
			:: introduced -> fence(); introduced = false	/* leave() and claim() */
			:: true
			fi };
			fire()
		:: n == FIRES -> break
		od;
		quiet = true
	} unless { killed }
}

/* --- the reader ---------------------------------------------------------- */

#define NONE	0
#define WRITING	1
#define TAKING	2

#define load_taken_()	(taking || mem[TAKEN])

/* channel_pool_push(): locked instructions. */
inline put_back()
{
	!taking;
	assert(held[chunk]);
	held[chunk] = false
}

inline count_up_to(fires)
{
	if
	:: fires > accounted -> drops = drops + fires - accounted; accounted = fires
	:: else
	fi
}

inline look_taking()
{
	elsewhere = !load_taken_();
	if
	:: elsewhere
	:: else ->
#if FAULT == LATE_LOOK_AT_BUSY
		h = mem[HEAD];
		busy = mem[BUSY];
#else
		busy = mem[BUSY];
		h = mem[HEAD];
#endif
		atomic {
			elsewhere = FAULT != NO_SECOND_LOOK && !load_taken_();
			if
			:: elsewhere
			:: else -> end = h; closing = !busy || FAULT == NO_BUSY
			fi
		}
	fi;
	if
	:: atomic { elsewhere -> end = mem[(FAULT == CLOSE_AT_HEAD -> HEAD : BEGAN)]; closing = true }
	:: else
	fi
}

inline look_none()
{
#if FAULT == EARLY_FIRST
	first = mem[FIRST];
#endif
	if
	:: load_taken_()
	:: else ->
		h = mem[HEAD];
		if
		:: h == tail
		:: else ->
#if FAULT != EARLY_FIRST
			first = mem[FIRST];
#endif
			atomic {
				assert(mem[BEGAN] == tail);	/* else resync() */
				end = h; chunk = first; offset = 0; state = WRITING;
				if
				:: FAULT != SILENT_DROP -> assert(accounted <= mem[BEFORE]); count_up_to(mem[BEFORE])
				:: else
				fi
			}
		fi
	fi;
	first = 0
}

/* stream_look() */
inline look()
{
#if FAULT != LATE_LOOK_AT_FIRED
	f = mem[FIRED];
#endif
	seen = end;
	if
	:: closing
	:: else ->
		if
		:: state == NONE -> look_none()
		:: state == WRITING -> end = mem[HEAD]
		:: state == TAKING -> look_taking()
		fi;
#if FAULT == LATE_LOOK_AT_FIRED
		f = mem[FIRED];
#endif
		atomic {
			assert(end >= tail && end - tail <= CHUNKS * SIZE);	/* else resync() */
			if
			:: !marked && (!elsewhere || FAULT == MARK_ELSEWHERE) ->
				marked = true; mark = end; mark_fired = f
			:: else
			fi
		}
	fi;
	atomic { f = 0; h = 0; busy = false; elsewhere = false }
}

/* stream_next(): waiting says whether there is an event. */
inline next()
{
	do
	:: atomic { tail != end ->
		assert(chunk < CHUNKS && held[chunk] && offset < SIZE);
		record = mem[DATA + chunk * SIZE + offset];
		assert(record != NOTHING);
		if
		:: record < NEXT ->
			assert(owned && record > last && record <= latest);
			last = record; accounted++; tail++; offset++;
			waiting = true; record = 0;
			break
		:: record >= OWNER ->
			assert(accounted <= record - OWNER);
			count_up_to(record - OWNER);
			owned = true; tail++; offset++; record = 0
		:: else ->
			tail = tail + SIZE - offset;
			assert(tail <= end);		/* else resync() */
			if
			:: FAULT != SILENT_DROP -> assert(accounted <= record % 8); count_up_to(record % 8)
			:: else
			fi;
			put_back();
			chunk = (record - NEXT) / 8; offset = 0; record = 0
		fi }
	:: atomic { tail == end && closing ->
		put_back();
		chunk = NO_CHUNK; closing = false; state = NONE };
		look_none();
		h = 0
	:: tail == end && !closing -> break
	od
}

/* stream_count_lost() */
inline count_lost(is_ended)
{
	atomic {
		if
		:: marked && tail >= mark ->
			marked = false;
			count_up_to(mark_fired);
			mark = 0; mark_fired = 0
		:: else
		fi;
		if
		:: is_ended -> count_up_to(mem[FIRED])
		:: else
		fi
	}
}

/* stream_take(), and the order that must follow it. */
inline take()
{
#if FAULT == EARLY_MEMBARRIER && !defined(FENCES)
	fence();
#endif
	atomic { taking = true; state = TAKING };
#if FAULT != NO_MEMBARRIER && FAULT != EARLY_MEMBARRIER
	!taking;
#ifndef FENCES
	fence()
#endif
#endif
}

/* The rounds of channel_reader_look(), _next() and _settle() */
active proctype reader()
{
	/* struct stream */
	byte state = NONE, chunk = NO_CHUNK, offset, tail, end, seen, mark, mark_fired, accounted;
	bool closing, marked, owned, waiting, ended;
	byte drops, delivered, last, rounds;
	byte f, h, first, record;
	bool busy, elsewhere;

	do
	:: look();
		if
		:: waiting
		:: else -> next()
		fi;
		do
		:: atomic { waiting -> waiting = false; delivered++ };
			next()
		:: true -> break	/* the event is not due, or there is none */
		od;
		count_lost(false);
		/* tidy(), now and then */
		if
		:: ended && !waiting -> count_lost(true); break
		:: !ended || waiting ->
			if
			:: !quiet || killed || waiting || len(buffer) != 0
			:: else ->
				atomic {
					rounds = (rounds < 4 -> rounds + 1 : rounds);
					assert(rounds < 4 || chunk == NO_CHUNK)
				}
			fi;
			if
			:: state == WRITING && tail == end && end == seen -> take()
			:: else
			fi;
			ended = ended || killed
		:: true
		fi
	od;
	/* A firing whose record was published before the kill is one, counted or not. */
	assert(delivered == published);
	assert(drops == (latest > mem[FIRED] -> latest : mem[FIRED]) - published)
}
