-- Asks for the paths in the file that PATHS names, in turn; or sends what POST says, with a number from FROM on in three places, by
-- POST or what METHOD says;
-- or else asks for the one address on the command line.
-- Prints: requests a second, p50 and p99 in microseconds, failures.

if os.getenv("PATHS") then
  local requests, last = {}, 0
  function init()
    for path in io.lines(os.getenv("PATHS")) do
      requests[#requests + 1] = wrk.format("GET", path)
    end
  end
  function request()
    last = last % #requests + 1
    return requests[last]
  end
end

if os.getenv("POST") then
  local number = tonumber(os.getenv("FROM"))
  wrk.method = os.getenv("METHOD") or "POST"
  wrk.headers["Content-Type"] = "application/json"
  function request()
    number = number + 1
    return wrk.format(nil, nil, nil, string.format(os.getenv("POST"), number, number, number))
  end
end

function done(summary, latency)
  local e = summary.errors
  print(string.format("RESULT %.1f %d %d %d", summary.requests / (summary.duration / 1e6), latency:percentile(50),
    latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
