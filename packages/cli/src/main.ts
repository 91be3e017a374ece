// The `parley` command: reads its arguments and hands over to one verb.

process.stdout.write("Usage: parley <verb> [arguments]\n");
