import type { Environment } from '../../functions/shared/environment.ts';
import type { Installation } from './installation.ts';

/** What every function is told. Names of secrets, never secrets; files of circles, never their people. */
export function environmentOf(installation: Installation, tableName: string, publicUrl: string): Environment {
  const { accountSid, authToken, secondAuthToken, idKey } = installation.parameters;
  return {
    TABLE_NAME: tableName,
    PUBLIC_URL: publicUrl,
    CIRCLES: installation.circles.join(','),
    ACCOUNT_SID_PARAMETER: accountSid,
    AUTH_TOKEN_PARAMETER: authToken,
    ID_KEY_PARAMETER: idKey,
    ...(secondAuthToken && { SECOND_AUTH_TOKEN_PARAMETER: secondAuthToken }),
  };
}
