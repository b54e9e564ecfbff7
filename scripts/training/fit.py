"""Fits the second reader to lessons. Called by `npm run train`, which writes the lessons and packs what comes of them.

    python3 fit.py LESSONS.jsonl VECTORS.json OUT.json

Needs PyTorch and scikit-learn (on Debian: python3-torch, python3-sklearn). Same lessons, same machine, same result.

A lesson is one stretch of a draft: where it is written, its sentences with their words and features, what it and each of them shows of each
concern (1 yes, 0 no, 2 nobody says) and what the rules say of it (0 nothing, 1 inferred, 2 stated).
"""
import json
import multiprocessing
import sys

import numpy as np
import torch

import network
import phrases
import weighing

FOLDS = 3


def read(path):
    """The lessons, with numbers for features, and the names of these in order of the numbers."""
    numbers, lessons, seen = {}, [], set()
    number = lambda names: np.array([numbers.setdefault(name, len(numbers)) for name in names], np.int32)
    with open(path) as lines:
        head = json.loads(next(lines))
        for line in lines:
            one = json.loads(line)
            one["shows"] = np.array(one["shows"], np.int8)
            one["places"], one["place"] = one["place"], number(one["place"])
            for sentence in one["sentences"]:
                sentence["features"] = number(sentence["features"])
                sentence["shows"] = np.array(sentence["shows"], np.int8)
            at = [(one["draft"], one["from"] + i) for i in range(len(one["sentences"]))]
            one["new"] = [s for s, place in zip(one["sentences"], at) if place not in seen]
            seen.update(at)
            lessons.append(one)
    return head, lessons, list(numbers)


def read_vectors(path, most=60_000):
    """The word vectors of the commonest words, in the order of how common they are."""
    with open(path) as file:
        data = json.load(file)
    words = data["words"][:most]
    vectors = np.array([data["vectors"][word][: data["dimensions"]] for word in words], np.float32)
    return words, vectors / vectors.std() * 0.3


def job(task):
    """One fit: of the phrases or of the network, on all lessons or on all folds but one."""
    kind, fold = task
    torch.set_num_threads(1)
    learn = [one for one in LESSONS if fold is None or one["fold"] != fold]
    ask = [one for one in LESSONS if fold is not None and one["fold"] == fold]
    if kind == "phrases":
        model = phrases.fit(learn, CONCERNS, NAMES)
    else:
        model = network.fit(learn, CONCERNS, HEAD, VECTORS)
    print(f"{kind}, fold {fold}: done", flush=True)
    return model.pack() if fold is None else model.odds(ask)


def main():
    global HEAD, LESSONS, NAMES, CONCERNS, VECTORS
    lessons_path, vectors_path, out_path = sys.argv[1:4]
    HEAD, LESSONS, NAMES = read(lessons_path)
    CONCERNS = HEAD["concerns"]
    VECTORS = read_vectors(vectors_path)
    files = sorted({one["file"] for one in LESSONS if one["file"]})
    for one in LESSONS:
        # Examples beside the rules are in every fold's lessons, and asked in none.
        one["fold"] = files.index(one["file"]) % FOLDS if one["file"] else -1
    tasks = [(kind, fold) for kind in ("network", "phrases") for fold in (*range(FOLDS), None)]
    # Forked, so that the lessons are shared and not sent.
    with multiprocessing.get_context("fork").Pool(2) as pool:
        done = dict(zip(tasks, pool.map(job, tasks, chunksize=1)))

    unseen = {}
    for kind in ("network", "phrases"):
        odds = np.full((len(LESSONS), done[(kind, 0)].shape[1]), np.nan)
        for fold in range(FOLDS):
            odds[[i for i, one in enumerate(LESSONS) if one["fold"] == fold]] = done[(kind, fold)]
        unseen[kind] = odds
    # What sentences say of scorn is not weighed against the rules.
    unseen["phrases"] = unseen["phrases"][:, : len(CONCERNS)]
    weighed = weighing.fit(LESSONS, CONCERNS, unseen)
    with open(out_path, "w") as file:
        json.dump({"phrases": done[("phrases", None)], "network": done[("network", None)], **weighed}, file)


if __name__ == "__main__":
    main()
