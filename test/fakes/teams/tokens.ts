import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
export const TENANT_ID = '22222222-2222-4222-8222-222222222222';
export const SECRET = 'not-a-real-secret';
const KID = 'fake-1';

/** What a token says; anything may be changed or, with undefined, left out. */
export type Claims = { iss?: string; aud?: string; serviceurl?: string; expiresInS?: number; tid?: string; alg?: 'RS256' | 'HS256'; foreignKey?: boolean };

/** An RSA key pair of the fake's own, its public half as a JWKS, and tokens signed with it. */
export const makeTokens = async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const other = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: KID, use: 'sig', alg: 'RS256' }] };
  const issue = (claims: Claims, nowS: number): Promise<string> => {
    const { expiresInS = 3600, alg = 'RS256', foreignKey = false, ...named } = claims;
    const payload = Object.fromEntries(Object.entries(named).filter(([, v]) => v !== undefined));
    const jwt = new SignJWT(payload)
      .setProtectedHeader({ alg, kid: KID })
      .setIssuedAt(nowS - 60)
      .setExpirationTime(nowS + expiresInS);
    return jwt.sign(alg === 'HS256' ? new TextEncoder().encode(JSON.stringify(keys)) : foreignKey ? other.privateKey : privateKey);
  };
  return { keys, issue };
};
