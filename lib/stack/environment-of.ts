import type { Environment } from '../../functions/shared/environment.ts';
import type { FunctionSpec } from './functions.ts';
import type { Installation } from './installation.ts';

/** What the stack has made and its functions must find. */
export type Places = {
  readonly tableName: string;
  readonly publicUrl: string;
  readonly recordingsBucket: string;
  readonly voiceFallbackUrl: string;
};

/** What a function is told. Names of secrets, never secrets; files of circles, never their people. */
export function environmentOf(installation: Installation, places: Places, spec: FunctionSpec): Environment {
  const { accountSid, authToken, secondAuthToken, idKey } = installation.parameters;
  return {
    TABLE_NAME: places.tableName,
    PUBLIC_URL: places.publicUrl,
    CIRCLES: installation.circles.join(','),
    ACCOUNT_SID_PARAMETER: accountSid,
    AUTH_TOKEN_PARAMETER: authToken,
    ID_KEY_PARAMETER: idKey,
    ...(secondAuthToken && { SECOND_AUTH_TOKEN_PARAMETER: secondAuthToken }),
    ...(spec.recordings && { RECORDINGS_BUCKET: places.recordingsBucket }),
    ...(spec.makesCalls && { VOICE_FALLBACK_URL: places.voiceFallbackUrl }),
  };
}
