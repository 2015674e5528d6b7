CREATE TABLE organization (
	code                 VARCHAR(40)  NOT NULL PRIMARY KEY,
	name                 VARCHAR(300) NOT NULL,
	kind                 VARCHAR(40)  NOT NULL,
	parent_code          VARCHAR(40)  REFERENCES organization (code),
	official_members     INTEGER      NOT NULL CHECK (official_members >= 0),
	probationary_members INTEGER      NOT NULL CHECK (probationary_members >= 0),
	follows_own_guidance BOOLEAN      NOT NULL
);

CREATE INDEX organization_parent ON organization (parent_code);

CREATE TABLE member (
	id                        VARCHAR(40)  NOT NULL PRIMARY KEY,
	organization_code         VARCHAR(40)  NOT NULL REFERENCES organization (code),
	full_name                 VARCHAR(200) NOT NULL,
	birth_date                DATE         NOT NULL,
	female                    BOOLEAN      NOT NULL,
	ethnic_minority           BOOLEAN      NOT NULL,
	official                  BOOLEAN      NOT NULL,
	post                      VARCHAR(200),
	previous_committee_member BOOLEAN      NOT NULL
);

CREATE INDEX member_organization ON member (organization_code);

CREATE TABLE person_role (
	user_id           VARCHAR(64) NOT NULL,
	organization_code VARCHAR(40) NOT NULL REFERENCES organization (code),
	role              VARCHAR(40) NOT NULL,
	PRIMARY KEY (user_id, organization_code, role)
);

CREATE INDEX person_role_organization ON person_role (organization_code);
