"""Trees as bytes, in the form that src/clean/model.rs reads: a stage of a model is its columns, its unit and its trees."""
import struct

import numpy as np


def biggest(model):
    """The largest leaf of all trees, by its amount: what a byte's 127 has to hold."""
    todo, most = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]], 0.0
    while todo:
        node = todo.pop()
        if "leaf_value" in node:
            most = max(most, abs(node["leaf_value"]))
        else:
            todo += [node["left_child"], node["right_child"]]
    return most


def stage(model, columns, scale, unit, place=lambda feature: feature):
    """One stage: leaves are rounded at `scale` bytes a logit, `unit` is what the core divides sums by, and `place` says where a
    feature of the model stands among `columns`."""
    out = []
    for tree in model.dump_model()["tree_info"]:
        nodes, values = [], []

        def walk(node):
            if "leaf_value" in node:
                values.append(max(-127, min(127, round(node["leaf_value"] * scale))))
                return 127 + len(values)
            at = len(nodes)
            assert node["decision_type"] == "<=", node
            nodes.append([place(node["split_feature"]), int(np.floor(node["threshold"])), 0, 0])
            nodes[at][2] = walk(node["left_child"])
            nodes[at][3] = walk(node["right_child"])
            return at
        walk(tree["tree_structure"])
        out.append(bytes([len(values)]) + b"".join(map(bytes, nodes)) + struct.pack("%db" % len(values), *values))
    head = bytes([len(columns)]) + struct.pack("<%dH" % len(columns), *columns)
    return head + struct.pack("<HHi", len(out), unit, 0) + b"".join(out)
