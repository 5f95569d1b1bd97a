CREATE TABLE `print` (
	`household_id` text NOT NULL,
	`code` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`printed_on` text NOT NULL,
	`made_from` text NOT NULL,
	PRIMARY KEY(`household_id`, `code`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "print_code" CHECK(length("print"."code") = 6),
	CONSTRAINT "print_kind" CHECK("print"."kind" in ('week', 'list', 'card')),
	CONSTRAINT "print_subject" CHECK(length("print"."subject") between 1 and 64),
	CONSTRAINT "print_printed_on" CHECK(date("print"."printed_on") is "print"."printed_on"),
	CONSTRAINT "print_made_from" CHECK(json_valid("print"."made_from"))
);
--> statement-breakpoint
CREATE TABLE `product` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`food` text NOT NULL,
	`name` text NOT NULL,
	`clears` text NOT NULL,
	`contains` text NOT NULL,
	`seen_on` text NOT NULL,
	PRIMARY KEY(`household_id`, `id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "product_version" CHECK("product"."version" >= 1),
	CONSTRAINT "product_food" CHECK(length("product"."food") between 1 and 120),
	CONSTRAINT "product_name" CHECK(length("product"."name") between 1 and 120),
	CONSTRAINT "product_clears" CHECK(json_valid("product"."clears") and json_type("product"."clears") = 'array'),
	CONSTRAINT "product_contains" CHECK(json_valid("product"."contains") and json_type("product"."contains") = 'array'),
	CONSTRAINT "product_seen_on" CHECK(date("product"."seen_on") is "product"."seen_on")
);
--> statement-breakpoint
CREATE TABLE `review` (
	`household_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`foods` text NOT NULL,
	`is_no_food` integer NOT NULL,
	`made_on` text,
	PRIMARY KEY(`household_id`, `id`),
	FOREIGN KEY (`household_id`) REFERENCES `household`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "review_id" CHECK(length("review"."id") between 1 and 64),
	CONSTRAINT "review_version" CHECK("review"."version" >= 1),
	CONSTRAINT "review_foods" CHECK(json_valid("review"."foods") and json_type("review"."foods") = 'array'),
	CONSTRAINT "review_is_no_food" CHECK("review"."is_no_food" in (0, 1)),
	CONSTRAINT "review_made_on" CHECK("review"."made_on" is null or date("review"."made_on") is "review"."made_on"),
	CONSTRAINT "review_says_one_thing" CHECK("review"."made_on" is null or (json_array_length("review"."foods") = 0) = "review"."is_no_food")
);
