/* drvlint: options to a command, a command to an exit status. */
#include "capture/worker.h"
#include "cli/output.h"
#include "cli/run.h"

#include <signal.h>
#include <stdlib.h>

static int print(const struct options *options, const char *text)
{
    struct text out = {0};
    struct error error = {0};
    text_add(&out, text);
    int status =
        output_write(options, &out, &error) == 0 ? EXIT_CLEAN : output_fail(&error, EXIT_INTERNAL);
    text_free(&out);
    return status;
}

static int print_help(const struct options *options)
{
    char *help = options_help(options->command);
    int status = print(options, help);
    free(help);
    return status;
}

static int run(const struct options *options)
{
    static int (*const commands[CLI_COMMAND_COUNT])(const struct options *) = {
        [CLI_CHECK] = command_check, [CLI_CAPTURE] = command_capture,
        [CLI_LINK] = command_link,   [CLI_PLAN] = command_plan,
        [CLI_RULES] = command_rules, [CLI_EXPLAIN] = command_explain,
    };
    if (options->help)
        return print_help(options);
    if (options->version)
        return print(options, "drvlint " DRVLINT_VERSION "\n");
    if (options->worker)
        return worker_main();
    return commands[options->command](options);
}

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    signal(SIGPIPE, SIG_IGN); /* a reader that left is seen where we write */
#endif
    struct options options = {0};
    struct error error = {0};
    int status = options_read(&options, argc, argv, &error) == 0 ? run(&options)
                                                                 : output_fail(&error, EXIT_USAGE);
    options_free(&options);
    return status;
}
