-- AlterTable
ALTER TABLE "moderation_act" ADD COLUMN     "credential_id" UUID;

-- AlterTable
ALTER TABLE "credential" ADD COLUMN     "chosen_at" TIMESTAMPTZ(3),
ADD COLUMN     "number_key" TEXT GENERATED ALWAYS AS (upper(regexp_replace("number", '[ ./-]', '', 'g'))) STORED,
ADD COLUMN     "register_id" TEXT;

-- CreateIndex
CREATE INDEX "credential_country_number_key_idx" ON "credential"("country", "number_key");

-- A member writes with one credential.
CREATE UNIQUE INDEX "credential_chosen" ON "credential"("member_id") WHERE "chosen_at" IS NOT NULL;

-- Applications kept the address of their register, not which of our list it was: the list as it stands with this release
-- tells it. What has no address of the list counts as named by its applicant.
UPDATE "credential" SET "register_id" = (
  SELECT min(listed.id)
  FROM (VALUES
    ('at-gbr', 'AT', 'PHYSIOTHERAPIST', 'https://www.gesundheitsberuferegister.at/'),
    ('au-ahpra-physio', 'AU', 'PHYSIOTHERAPIST', 'https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx'),
    ('au-ahpra-osteo', 'AU', 'OSTEOPATH', 'https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx'),
    ('ca-ab', 'CA', 'PHYSIOTHERAPIST', 'https://www.cpta.ab.ca/'),
    ('ca-bc', 'CA', 'PHYSIOTHERAPIST', 'https://chcpbc.org/'),
    ('ca-on', 'CA', 'PHYSIOTHERAPIST', 'https://portal.collegept.org/public-register/'),
    ('ca-qc', 'CA', 'PHYSIOTHERAPIST', 'https://oppq.qc.ca/'),
    ('ch-nareg', 'CH', 'PHYSIOTHERAPIST', 'https://www.nareg.ch/'),
    ('ch-nareg', 'CH', 'OSTEOPATH', 'https://www.nareg.ch/'),
    ('ch-gesreg', 'CH', 'PHYSIOTHERAPIST', 'https://www.healthreg-public.admin.ch/'),
    ('ch-gesreg', 'CH', 'OSTEOPATH', 'https://www.healthreg-public.admin.ch/'),
    ('de-vod', 'DE', 'OSTEOPATH', 'https://www.osteopathie.de/'),
    ('dk-autreg', 'DK', 'PHYSIOTHERAPIST', 'https://autregweb.sst.dk/AuthorizationSearch.aspx'),
    ('dk-autreg', 'DK', 'OSTEOPATH', 'https://autregweb.sst.dk/AuthorizationSearch.aspx'),
    ('es-cgcfe', 'ES', 'PHYSIOTHERAPIST', 'https://www.consejo-fisioterapia.org/'),
    ('fi-terhikki', 'FI', 'PHYSIOTHERAPIST', 'https://julkiterhikki.valvira.fi/'),
    ('fi-terhikki', 'FI', 'OSTEOPATH', 'https://julkiterhikki.valvira.fi/'),
    ('fr-annuaire', 'FR', 'PHYSIOTHERAPIST', 'https://annuaire.sante.fr/'),
    ('fr-annuaire', 'FR', 'OSTEOPATH', 'https://annuaire.sante.fr/'),
    ('gb-hcpc', 'GB', 'PHYSIOTHERAPIST', 'https://www.hcpc-uk.org/check-the-register/'),
    ('gb-gosc', 'GB', 'OSTEOPATH', 'https://www.osteopathy.org.uk/register-search/'),
    ('ie-coru', 'IE', 'PHYSIOTHERAPIST', 'https://www.coru.ie/'),
    ('ie-oci', 'IE', 'OSTEOPATH', 'https://www.osteopathy.ie/'),
    ('in-iap', 'IN', 'PHYSIOTHERAPIST', 'https://www.physiotherapyindia.org/'),
    ('it-fnofi', 'IT', 'PHYSIOTHERAPIST', 'https://www.fnofi.it/'),
    ('nl-big', 'NL', 'PHYSIOTHERAPIST', 'https://zoeken.bigregister.nl/'),
    ('nl-nro', 'NL', 'OSTEOPATH', 'https://www.osteopathie.nl/'),
    ('no-hpr', 'NO', 'PHYSIOTHERAPIST', 'https://register.helsedirektoratet.no/hpr'),
    ('no-hpr', 'NO', 'OSTEOPATH', 'https://register.helsedirektoratet.no/hpr'),
    ('nz-physio', 'NZ', 'PHYSIOTHERAPIST', 'https://www.physioboard.org.nz/'),
    ('nz-osteo', 'NZ', 'OSTEOPATH', 'https://www.osteopathiccouncil.org.nz/'),
    ('pl-kif', 'PL', 'PHYSIOTHERAPIST', 'https://kif.info.pl/'),
    ('pt-of', 'PT', 'PHYSIOTHERAPIST', 'https://ordemdosfisioterapeutas.pt/'),
    ('pt-acss', 'PT', 'OSTEOPATH', 'https://www.acss.min-saude.pt/'),
    ('se-hosp', 'SE', 'PHYSIOTHERAPIST', 'https://legitimation.socialstyrelsen.se/'),
    ('us-fsbpt', 'US', 'PHYSIOTHERAPIST', 'https://www.fsbpt.org/Free-Resources/Licensing-Authorities-Contact-Information'),
    ('us-ca', 'US', 'PHYSIOTHERAPIST', 'https://search.dca.ca.gov/'),
    ('us-ny', 'US', 'PHYSIOTHERAPIST', 'https://www.op.nysed.gov/verification-search'),
    ('us-tx', 'US', 'PHYSIOTHERAPIST', 'https://ptot.texas.gov/'),
    ('za-hpcsa', 'ZA', 'PHYSIOTHERAPIST', 'https://isystems.hpcsa.co.za/iregister/'),
    ('za-ahpcsa', 'ZA', 'OSTEOPATH', 'https://ahpcsa.co.za/'),
    ('au-asca', 'AU', 'STRENGTH_COACH', 'https://www.strengthandconditioning.org/'),
    ('au-ausactive', 'AU', 'STRENGTH_COACH', 'https://www.ausactive.org.au/'),
    ('au-ausactive', 'AU', 'MOVEMENT_TEACHER', 'https://www.ausactive.org.au/'),
    ('gb-cimspa', 'GB', 'STRENGTH_COACH', 'https://www.cimspa.co.uk/'),
    ('gb-cimspa', 'GB', 'MOVEMENT_TEACHER', 'https://www.cimspa.co.uk/'),
    ('gb-uksca', 'GB', 'STRENGTH_COACH', 'https://www.uksca.org.uk/'),
    ('nz-reps', 'NZ', 'STRENGTH_COACH', 'https://www.reps.org.nz/'),
    ('nz-reps', 'NZ', 'MOVEMENT_TEACHER', 'https://www.reps.org.nz/'),
    ('us-usreps', 'US', 'STRENGTH_COACH', 'https://www.usreps.org/'),
    ('us-usreps', 'US', 'MOVEMENT_TEACHER', 'https://www.usreps.org/'),
    ('int-acsm', null, 'STRENGTH_COACH', 'https://www.acsm.org/'),
    ('int-ereps', null, 'STRENGTH_COACH', 'https://www.ereps.eu/'),
    ('int-ereps', null, 'MOVEMENT_TEACHER', 'https://www.ereps.eu/'),
    ('int-nsca', null, 'STRENGTH_COACH', 'https://www.nsca.com/'),
    ('int-npcp', null, 'MOVEMENT_TEACHER', 'https://nationalpilatescertificationprogram.org/'),
    ('int-yoga-alliance', null, 'MOVEMENT_TEACHER', 'https://www.yogaalliance.org/')
  ) AS listed (id, country, profession, url)
  WHERE listed.url = "credential"."register_url"
    AND listed.profession = "credential"."profession"::text
    AND coalesce(listed.country, "credential"."country") = "credential"."country"
)
WHERE "register_url" IS NOT NULL;
