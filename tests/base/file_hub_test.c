/* file_hub_test.c - which paths look like names on the Hub. */
#include <string.h>

#include "base/file.h"
#include "test.h"

TEST(hub_names_get_a_sentence_and_paths_do_not) {
    static const char *const names[] = {"llm-jp/llm-jp-4-8b-instruct",
                                        "Qwen/Qwen2.5-0.5B",
                                        "a/b",
                                        "https://huggingface.co/llm-jp/llm-jp-4-8b-instruct",
                                        "hf.co/a/b",
                                        "hf://a/b"};
    static const char *const paths[] = {"",
                                        "/",
                                        "a",
                                        "a/",
                                        "/a/b",
                                        "./a/b",
                                        "../a",
                                        "a/b/c",
                                        "a/.b",
                                        "a b/c",
                                        "models/sansu-mini",
                                        "models/x.gguf",
                                        "a/model.safetensors"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        assert_non_null(strstr(file_hub_hint(names[i]), "hf download"));
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        if (*file_hub_hint(paths[i])) fail_msg("'%s' was taken for a name on the Hub", paths[i]);
}
