// A strict OpenID provider on a free port: PKCE, private_key_jwt, the claims parameter, essential acr, signed user info.
// Its one argument is JSON: { client: { id, redirectUri, keys }, people: { <name>: { acr, claims } } }.
// Writes its issuer to standard output when it listens. Whoever comes with the header "person" is signed in as that one.
import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";

const { client, people, acrs } = JSON.parse(process.argv[2]);
const PERSON = ["name", "given_name", "family_name"];
const NUMBER = [
  "https://id.oidc.se/claim/personalIdentityNumber",
  "https://id.oidc.se/claim/coordinationNumber",
  "https://id.oidc.se/claim/previousCoordinationNumber",
];

async function signingKey(alg) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: "sig", kid: alg };
}

function account(id) {
  return { accountId: id, claims: () => ({ sub: id, ...people[id].claims }) };
}

async function grant(ctx) {
  const granted = new ctx.oidc.provider.Grant({
    clientId: ctx.oidc.client.clientId,
    accountId: ctx.oidc.session.accountId,
  });
  granted.addOIDCScope([...ctx.oidc.requestParamScopes].join(" "));
  granted.addOIDCClaims([...PERSON, ...NUMBER, "txn"]);
  await granted.save();
  return granted;
}

const server = createServer();
await new Promise((resolve) => server.listen(0, "localhost", resolve));
const issuer = `http://localhost:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: client.id,
      redirect_uris: [client.redirectUri],
      response_types: ["code"],
      grant_types: ["authorization_code"],
      token_endpoint_auth_method: "private_key_jwt",
      token_endpoint_auth_signing_alg: "ES256",
      id_token_signed_response_alg: "ES256",
      userinfo_signed_response_alg: "RS256",
      jwks: { keys: client.keys },
    },
  ],
  jwks: { keys: [await signingKey("RS256"), await signingKey("ES256")] },
  clientAuthMethods: ["private_key_jwt"],
  pkce: { required: () => true },
  acrValues: acrs,
  claims: {
    acr: null,
    auth_time: null,
    txn: null,
    openid: ["sub"],
    "https://id.oidc.se/scope/naturalPersonInfo": PERSON,
    "https://id.oidc.se/scope/naturalPersonNumber": NUMBER,
  },
  findAccount: (ctx, id) => account(id),
  loadExistingGrant: grant,
  cookies: { keys: ["only for tests"] },
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    jwtUserinfo: { enabled: true },
    userinfo: { enabled: true },
  },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  ttl: { IdToken: 300, AccessToken: 300, Grant: 300, Interaction: 300, Session: 300, AuthorizationCode: 60 },
});

/** Signs in whoever asks, unless the relying party demands a level that this person does not have. */
async function interact(request, response) {
  const id = request.headers.person;
  const details = await provider.interactionDetails(request, response);
  const wanted = JSON.parse(details.params.claims ?? "{}").id_token?.acr;
  const { acr } = people[id];
  const unmet = wanted?.essential && !wanted.values.includes(acr);
  await provider.interactionFinished(
    request,
    response,
    unmet
      ? { error: "unmet_authentication_requirements" }
      : { login: { accountId: id, acr, remember: false } },
  );
}

const handler = provider.callback();
server.on("request", (request, response) =>
  request.url.startsWith("/interaction/") ? interact(request, response) : handler(request, response),
);
process.stdin.resume().on("end", () => process.exit());
console.log(issuer);
