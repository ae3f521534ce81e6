/* Requests as bytes. Numbers are 8 bytes, low byte first; texts are a length and the bytes. */
#include "capture/message.h"

#include <stdbool.h>
#include <string.h>

enum {
    NUMBER = 8,
};

static void put_number(unsigned char *at, uint64_t number)
{
    for (int i = 0; i < NUMBER; i++)
        at[i] = (unsigned char)(number >> (8 * i));
}

static uint64_t get_number(const unsigned char *at)
{
    uint64_t number = 0;
    for (int i = NUMBER; i-- > 0;)
        number = number << 8 | at[i];
    return number;
}

void message_head(unsigned char head[MESSAGE_HEAD], enum message_kind kind, size_t length)
{
    head[0] = (unsigned char)kind;
    put_number(head + 1, length);
}

int message_read_head(enum message_kind *kind, size_t *length,
                      const unsigned char head[MESSAGE_HEAD])
{
    uint64_t number = get_number(head + 1);
    if (head[0] > MESSAGE_ERROR || number > MESSAGE_LONGEST)
        return -1;
    *kind = head[0];
    *length = (size_t)number;
    return 0;
}

struct writer {
    unsigned char *bytes; /* NULL: only counts */
    size_t size;
};

static void write_number(struct writer *writer, uint64_t number)
{
    if (writer->bytes)
        put_number(writer->bytes + writer->size, number);
    writer->size += NUMBER;
}

static void write_text(struct writer *writer, const char *text, size_t length)
{
    write_number(writer, length);
    if (writer->bytes && length)
        memcpy(writer->bytes + writer->size, text, length);
    writer->size += length;
}

static void write_request(struct writer *writer, const struct capture_request *request,
                          const struct message_limits *limits)
{
    write_number(writer, limits->memory);
    write_number(writer, limits->cpu);
    write_text(writer, request->source, strlen(request->source));
    write_text(writer, request->directory, strlen(request->directory));
    write_number(writer, request->argument_count);
    for (size_t i = 0; i < request->argument_count; i++)
        write_text(writer, request->arguments[i], strlen(request->arguments[i]));
    write_number(writer, request->buffer_count);
    for (size_t i = 0; i < request->buffer_count; i++) {
        const struct capture_buffer *buffer = &request->buffers[i];
        write_text(writer, buffer->path, strlen(buffer->path));
        write_text(writer, buffer->text, buffer->size);
    }
}

void message_encode(unsigned char **bytes, size_t *size, const struct capture_request *request,
                    const struct message_limits *limits, struct arena *arena)
{
    struct writer writer = {0};
    write_request(&writer, request, limits);
    writer = (struct writer){.bytes = arena_alloc(arena, writer.size)};
    write_request(&writer, request, limits);
    *bytes = writer.bytes;
    *size = writer.size;
}

struct reader {
    const unsigned char *at;
    size_t left;
    struct arena *arena;
    bool broken;
};

static uint64_t read_number(struct reader *reader)
{
    if (reader->left < NUMBER) {
        reader->broken = true;
        return 0;
    }
    uint64_t number = get_number(reader->at);
    reader->at += NUMBER;
    reader->left -= NUMBER;
    return number;
}

/* How many entries follow, each at least `least` bytes long. */
static size_t read_count(struct reader *reader, size_t least)
{
    uint64_t count = read_number(reader);
    if (count > reader->left / least) {
        reader->broken = true;
        return 0;
    }
    return (size_t)count;
}

static const char *read_text(struct reader *reader, size_t *length)
{
    *length = read_count(reader, 1);
    const char *text = arena_text(reader->arena, (const char *)reader->at, *length);
    reader->at += *length;
    reader->left -= *length;
    return text;
}

int message_decode(struct capture_request *request, struct message_limits *limits,
                   const unsigned char *bytes, size_t size, struct arena *arena,
                   struct error *error)
{
    struct reader reader = {.at = bytes, .left = size, .arena = arena};
    size_t length;
    *request = (struct capture_request){0};
    limits->memory = read_number(&reader);
    limits->cpu = read_number(&reader);
    request->source = read_text(&reader, &length);
    request->directory = read_text(&reader, &length);
    request->argument_count = read_count(&reader, NUMBER);
    const char **arguments = ARENA_ARRAY(arena, const char *, request->argument_count);
    for (size_t i = 0; i < request->argument_count; i++)
        arguments[i] = read_text(&reader, &length);
    request->arguments = arguments;
    request->buffer_count = read_count(&reader, 2 * NUMBER);
    struct capture_buffer *buffers =
        ARENA_ARRAY(arena, struct capture_buffer, request->buffer_count);
    for (size_t i = 0; i < request->buffer_count; i++) {
        buffers[i].path = read_text(&reader, &length);
        buffers[i].text = read_text(&reader, &buffers[i].size);
    }
    request->buffers = buffers;
    if (reader.broken || reader.left)
        return error_set(error, NULL, 0, "not a capture request");
    return 0;
}
