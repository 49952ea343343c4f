import { secureHeaders } from "hono/secure-headers";

// Each header costs every answer some two microseconds, so headers for browsers long gone are left out.
const omittedHeaders = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xDnsPrefetchControl: false,
  xXssProtection: false,
  originAgentCluster: false,
  // No code here sets this header.
  removePoweredBy: false,
  // `frame-ancestors` says the same to every browser that knows CSP 2.
  xFrameOptions: false,
} as const;

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** An answer over plain HTTP must not carry HSTS (RFC 6797, 7.2). */
function bothTransports(options: Options) {
  const strictTransportSecurity = "max-age=31536000; includeSubDomains";
  const over = {
    tls: secureHeaders({ ...omittedHeaders, ...options, strictTransportSecurity }),
    clear: secureHeaders({ ...omittedHeaders, ...options, strictTransportSecurity: false }),
  };
  return (url: string) => (url.startsWith("https:") ? over.tls : over.clear);
}

/** Pages allow no inline script or style, and frames only for our own PDF preview. */
export const pageHeaders = bothTransports({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    // A recording that has not been sent yet is heard from where the browser holds it.
    mediaSrc: ["'self'", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
  },
  referrerPolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  permissionsPolicy: { camera: [], microphone: ["self"], geolocation: [] },
});

/**
 * An answer of the API opened as a document can do nothing, and only our own pages may frame it. A file that somebody has
 * uploaded says more of its own, and keeps it.
 */
export const apiHeaders = bothTransports({
  overwrite: false,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'self'"] },
  // These headers concern documents, and the API has none.
  referrerPolicy: false,
  crossOriginOpenerPolicy: false,
});
