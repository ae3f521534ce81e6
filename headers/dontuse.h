/* Marks unsafe string functions for other tools; nothing to do here. */
#pragma once
