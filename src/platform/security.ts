import { secureHeaders } from "hono/secure-headers";

// Each header costs every answer some two microseconds, hence none for browsers long gone.
const spared = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xDnsPrefetchControl: false,
  xXssProtection: false,
  originAgentCluster: false,
  // Nothing here sets one.
  removePoweredBy: false,
  // `frame-ancestors` says the same to every browser that knows CSP 2.
  xFrameOptions: false,
} as const;

type Options = NonNullable<Parameters<typeof secureHeaders>[0]>;

/** An answer in clear may not speak of transport security (RFC 6797, 7.2). */
function bothTransports(options: Options) {
  const strictTransportSecurity = "max-age=31536000; includeSubDomains";
  const over = {
    tls: secureHeaders({ ...spared, ...options, strictTransportSecurity }),
    clear: secureHeaders({ ...spared, ...options, strictTransportSecurity: false }),
  };
  return (url: string) => (url.startsWith("https:") ? over.tls : over.clear);
}

/** Of pages: no inline script or style anywhere; frames only for our own PDF preview. */
export const pageHeaders = bothTransports({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'self'"],
  },
  referrerPolicy: "same-origin",
  crossOriginOpenerPolicy: "same-origin",
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Of the API: whatever is opened from it as a document can do nothing, and only our own pages may frame it. */
export const apiHeaders = bothTransports({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'self'"] },
  // These speak of documents, which the API has none of.
  referrerPolicy: false,
  crossOriginOpenerPolicy: false,
});
