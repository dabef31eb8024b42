-- On their own: a transaction cannot use the values that it adds.
ALTER TYPE "credential_status" ADD VALUE 'ASKED_BACK';
ALTER TYPE "credential_status" ADD VALUE 'REFUSED';
ALTER TYPE "credential_status" ADD VALUE 'WITHDRAWN';
ALTER TYPE "credential_status" ADD VALUE 'REPLACED';
