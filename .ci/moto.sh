#!/usr/bin/env bash
# Runs a command against an independent implementation of DynamoDB's API (moto's server, from PyPI):
#
#   .ci/moto.sh npx --no vitest run test/contract/other-dynamodb.test.ts
#
# The command finds its address in DYNAMODB_ENDPOINT, and in DYNAMODB_ISOLATION that moto does not keep
# transactions apart that run at the same moment (races are tested on the embedded DynamoDB). The server listens on a free port that only this machine
# reaches, keeps nothing, and ends with the command. The exit status is the command's.
set -euo pipefail

here="$(cd "$(dirname "$0")" && pwd)"
requirements="$here/moto-requirements.txt"
venv="${MOTO_VENV:-$here/../node_modules/.cache/moto-$(cksum <"$requirements" | cut -d' ' -f1)}"
log="$(mktemp)"
server=""

cleanup() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -f "$log"
}
trap cleanup EXIT

fail() {
  echo "moto: $1" >&2
  cat "$log" >&2
  exit 1
}

if [ ! -e "$venv/ready" ]; then
  python3 -m venv "$venv" >"$log" 2>&1 || fail "Python 3 with its venv module is needed"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$requirements" >"$log" 2>&1 || fail "pip failed"
  touch "$venv/ready"
fi

# Port 0: the system picks a free one. No credentials of this machine can reach it: they are made up here.
AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test "$venv/bin/python" -c '
import threading
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print("http://%s:%s" % server.get_host_and_port(), flush=True)
threading.Event().wait()
' >"$log" 2>&1 &
server=$!

endpoint=""
for _ in $(seq 1 120); do
  endpoint="$(grep -m1 -oE 'http://127\.0\.0\.1:[0-9]+' "$log" || true)"
  if [ -n "$endpoint" ]; then break; fi
  kill -0 "$server" 2>/dev/null || fail "the server ended before it began"
  sleep 0.5
done
[ -n "$endpoint" ] || fail "the server did not start within a minute"

DYNAMODB_ENDPOINT="$endpoint" DYNAMODB_ISOLATION=none "$@"
