/** What we use of autocannon, which brings no types. */
declare module "autocannon" {
  type Request = { path: string; [key: string]: unknown };
  type Options = {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    timeout?: number;
    headers?: Record<string, string>;
    requests?: { setupRequest: (request: Request) => Request }[];
  };
  type Result = {
    requests: { total: number };
    latency: { p50: number; p99: number };
    duration: number;
    non2xx: number;
    errors: number;
    timeouts: number;
  };
  const autocannon: (options: Options) => PromiseLike<Result>;
  export = autocannon;
}
